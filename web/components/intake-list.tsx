import { type Dispatch, type SetStateAction, useCallback, useState } from 'react';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import type { Intake } from '../shapes/intake.ts';
import { FILTERS, type Filter, passes } from '../shapes/intake-tally.ts';
import { IntakeClear } from './intake-clear.tsx';
import styles from './intake-list.module.css';
import { OutletForAll } from './intake-outlet.tsx';
import { IntakeRow } from './intake-row.tsx';
import type { IntakeRun } from './intake-run.ts';

/** Rows that are drawn before more are asked for. */
const PART = 500;

interface Props {
  intake: Intake;
  run: IntakeRun;
  opened: string | undefined;
  open: Dispatch<SetStateAction<string | undefined>>;
}

/** The files, one a row, with what is done to many at once. */
export function IntakeList({ intake, run, opened, open }: Props) {
  const { t, lang } = useWords();
  const { rows } = intake;
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(PART);
  const counts = FILTERS.map((name) => ({ name, count: rows.filter((row) => passes(row, name)).length }));
  // A filter that leaves nothing, for all was mended, is as good as none.
  const chosen = counts.some(({ name, count }) => name === filter && count > 0) ? filter : 'all';
  // A row that is being mended stays where it is, whatever it becomes.
  const shown = rows.filter((row) => row.key === opened || passes(row, chosen));
  const more = shown.length - most;
  const toggle = useCallback((key: string) => open((before) => (before === key ? undefined : key)), [open]);
  return (
    <section aria-label={t('add.list.title')}>
      {rows.length > 1 && (
        <div className={styles.tools}>
          <OutletForAll intake={intake} run={run} />
          <fieldset className={styles.filters}>
            <legend>{t('add.list.filter')}</legend>
            {counts.map(({ name, count }) => (
              <button
                key={name}
                type="button"
                aria-pressed={name === chosen}
                disabled={count === 0}
                onClick={() => setFilter(name)}
              >
                {t(`add.list.filters.${name}`)} <span>{whole(count, lang)}</span>
              </button>
            ))}
          </fieldset>
          <IntakeClear intake={intake} run={run} />
        </div>
      )}
      <div className={styles.head} aria-hidden="true">
        <span />
        <span>{t('add.list.file')}</span>
        <span>{t('add.fields.outlet')}</span>
        <span>{t('add.list.date')}</span>
        <span>{t('add.fields.lang')}</span>
        <span>{t('add.list.characters')}</span>
      </div>
      <ul className={styles.rows}>
        {shown.slice(0, most).map((row) => (
          <IntakeRow
            key={row.key}
            row={row}
            opened={row.key === opened}
            toggle={toggle}
            run={run}
            t={t}
            lang={lang}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PART)}>
          {t('add.list.more', { count: Math.min(more, PART), n: whole(Math.min(more, PART), lang) })}
        </button>
      )}
    </section>
  );
}
