import { type KeyboardEvent, useRef, useState } from 'react';
import type { Lang, Span } from '../../server/analysis/types.ts';
import type { CheckItem } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { type Marking, markAt, wordsOf } from '../shapes/marks.ts';
import styles from './check-marks.module.css';

interface Props {
  item: CheckItem;
  lang: Lang;
  marking: Marking;
  choose: (word: Span, words: readonly Span[]) => void;
  /** The piece that was begun is given up. */
  leave: () => void;
}

const STEPS: Record<string, (place: number, last: number) => number> = {
  ArrowLeft: (place) => place - 1,
  ArrowRight: (place) => place + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** The words of a sentence as buttons, one of which has the focus; arrows go from one to the next. */
export function MarkedWords({ item, lang, marking, choose, leave }: Props) {
  const { t, lang: spoken } = useWords();
  const group = useRef<HTMLParagraphElement>(null);
  const [here, setHere] = useState(0);
  const { words, rest } = wordsOf(item.text, item.start, lang);
  const { from, list } = marking;
  const pending = from && words[here] ? hull(from, words[here]) : null;

  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    const to = STEPS[event.key]?.(here, words.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a sentence, no fields of a form
    <p
      ref={group}
      role="group"
      data-words
      aria-label={t('check.marks.words')}
      className={styles.words}
      onKeyDown={move}
    >
      {words.map((word, i) => {
        const mark = markAt(marking, word);
        const joined = mark && i > 0 && words[i - 1]!.start >= mark.piece.start;
        return (
          <span key={word.start}>
            <span data-part={joined ? mark.part : undefined} data-other={joined ? mark.other : undefined}>
              {word.before}
            </span>
            <button
              type="button"
              tabIndex={i === Math.min(here, words.length - 1) ? 0 : -1}
              data-part={mark?.part}
              data-other={mark?.other}
              data-pending={(pending && inside(word, pending)) || undefined}
              aria-pressed={from ? inside(word, from) : undefined}
              aria-label={
                mark &&
                t(mark.part === 'content' ? 'check.marks.wordContent' : 'check.marks.wordSource', {
                  word: word.text,
                })
              }
              onFocus={() => setHere(i)}
              onPointerEnter={() => from && setHere(i)}
              onClick={() => choose(word, words)}
            >
              {word.text}
              {mark && list.length > 1 && word.start === mark.piece.start && (
                <sup aria-hidden>{whole(mark.attribution + 1, spoken)}</sup>
              )}
            </button>
          </span>
        );
      })}
      {rest}
    </p>
  );
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function inside(word: Span, { start, end }: Span): boolean {
  return word.start >= start && word.end <= end;
}
