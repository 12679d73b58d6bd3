import type { Lang } from '../../server/analysis/types.ts';
import type { Interval } from '../../server/stats/interval.ts';
import type { Direction } from './expectations.ts';
import { kindOf, type Measure } from './measures.ts';
import { WORDS } from './words.ts';

/** How figures are written in a language: shares in per cent, rates and indexes with one digit. */
export interface Figures {
  figure(measure: Measure, value: number | null): string;
  /** With its sign, and the interval behind it; differences of shares are in points. */
  difference(measure: Measure, value: number | null, interval: Interval | null): string;
  delta(value: number | null, interval: Interval | null): string;
  count(value: number): string;
  one(value: number): string;
}

const MISSING = '–';

export function figuresIn(lang: Lang): Figures {
  const digits = (minimumFractionDigits: number, signed = false) =>
    new Intl.NumberFormat(lang, {
      minimumFractionDigits,
      maximumFractionDigits: minimumFractionDigits,
      signDisplay: signed ? 'negative' : 'auto',
    });
  const [whole, one, two] = [digits(0), digits(1, true), digits(2, true)];
  const plain = (format: Intl.NumberFormat, value: number) => format.format(value).replace('-', '−');
  const signed = (format: Intl.NumberFormat, value: number) =>
    /[1-9]/.test(format.format(value)) && value > 0 ? `+${plain(format, value)}` : plain(format, value);
  const between = (format: Intl.NumberFormat, interval: Interval | null, times: number) =>
    interval === null
      ? ''
      : ` [${plain(format, interval.low * times)}${lang === 'fr' ? ' ; ' : ', '}${plain(format, interval.high * times)}]`;
  return {
    figure(measure, value) {
      if (value === null) return MISSING;
      return kindOf(measure) === 'share' ? `${plain(one, value * 100)} %` : plain(one, value);
    },
    difference(measure, value, interval) {
      if (value === null) return MISSING;
      const share = kindOf(measure) === 'share';
      const times = share ? 100 : 1;
      const unit = share ? ` ${WORDS[lang].points}` : '';
      return `${signed(one, value * times)}${unit}${between(one, interval, times)}`;
    },
    delta: (value, interval) =>
      value === null ? MISSING : `${signed(two, value)}${between(two, interval, 1)}`,
    count: (value) => whole.format(value),
    one: (value) => plain(one, value),
  };
}

/** An expectation in one sign. */
export function arrow(expected: Direction): string {
  return expected === null ? '' : expected === 'higher' ? '↑' : '↓';
}
