import { memo } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { Draft } from '../../server/contract.ts';
import type { T } from '../messages/words.ts';
import { type DraftValues, guessOf } from '../shapes/draft-form.ts';
import { day, percent, whole } from '../shapes/figures.ts';
import { lacks } from '../shapes/intake.ts';
import styles from './intake-row.module.css';

interface Props {
  draft: Draft;
  values: DraftValues;
  t: T;
  lang: Lang;
}

/** What was guessed of a file; what it lacks stands out. */
export const IntakeFacts = memo(function IntakeFacts({ draft, values, t, lang }: Props) {
  const missing = lacks({ draft, values });
  const lack = (words: string) => <b className={styles.lack}>{words}</b>;
  const count = values.text.length;
  return (
    <dl className={styles.facts}>
      <div className={styles.outlet}>
        <dt>{t('add.fields.outlet')}</dt>
        <dd>{missing.includes('outlet') ? lack(t('add.list.noOutlet')) : values.outlet}</dd>
      </div>
      <div className={styles.date}>
        <dt>{t('add.fields.date')}</dt>
        <dd>{values.date ? day(values.date, lang, 'short') : <i>{t('add.list.undated')}</i>}</dd>
      </div>
      <div className={styles.lang}>
        <dt>{t('add.fields.lang')}</dt>
        <dd>
          {missing.includes('lang')
            ? lack(t('add.list.otherLang'))
            : languageWords({ draft, values }, t, lang)}
        </dd>
      </div>
      <div className={styles.characters}>
        <dt>{t('add.list.characters')}</dt>
        <dd>
          {missing.includes('text') ? (
            lack(t('add.list.noText'))
          ) : (
            <Characters count={count} n={whole(count, lang)} t={t} />
          )}
        </dd>
      </div>
    </dl>
  );
});

function languageWords({ draft, values }: Pick<Props, 'draft' | 'values'>, t: T, lang: Lang): string {
  const guess = guessOf(draft);
  const name = t(`languages.${values.lang || guess!.lang}`);
  if (values.lang || guess?.confidence === undefined) return name;
  return t('add.list.guess', { lang: name, p: percent(guess.confidence, lang) });
}

/** The unit is said where there is no column head to say it. */
function Characters({ count, n, t }: { count: number; n: string; t: T }) {
  return (
    <>
      <span className={styles.bare}>{n}</span>
      <span className={styles.counted}>{t('add.count', { count, n })}</span>
    </>
  );
}
