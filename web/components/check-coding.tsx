import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Check, CheckCode } from '../../server/contract/check.ts';
import { useWords } from '../messages/words.ts';
import { nextUncoded, placeAfter, withCode } from '../shapes/check.ts';
import { whole } from '../shapes/figures.ts';
import styles from './check-coding.module.css';
import { useArrows } from './check-keys.ts';
import { CheckLabels } from './check-labels.tsx';
import { CheckMarks } from './check-marks.tsx';
import { useSaveCode } from './check-save.ts';
import { CheckSheet } from './check-sheet.tsx';

/** The sentences of a check, one at a time. What is coded is kept at once, so that one can stop at any time. */
export function CheckCoding({ check, items }: Check) {
  const { t, lang } = useWords();
  const save = useSaveCode(check.id);
  const [place, setPlace] = useState(() => nextUncoded(items, -1) ?? 0);
  const [clears, setClears] = useState(0);
  const item = items[Math.min(place, items.length - 1)];
  const go = (to: number): void => setPlace(Math.max(0, Math.min(items.length - 1, to)));
  useArrows(
    () => go(place - 1),
    () => go(place + 1),
  );
  if (!item) return <p className={styles.gone}>{t('check.coding.gone')}</p>;
  const coded = items.filter(({ code }) => code !== null).length;
  const keep = (code: CheckCode | null): void => save({ position: item.position, code });
  const keepAndGoOn = (code: CheckCode): void => {
    keep(code);
    go(placeAfter(withCode(items, item.position, code), place) ?? place);
  };
  const sheet = { item, lang: check.lang, place, size: items.length };
  return (
    <div className={styles.coding}>
      <div className={styles.progress}>
        <span>{t('check.list.coded', { coded: whole(coded, lang), size: whole(items.length, lang) })}</span>
        <Progress
          value={(100 * coded) / items.length}
          size="sm"
          aria-label={t('check.coding.progress')}
          className={styles.bar}
        />
        {coded === items.length && (
          <span role="status">
            {t('check.coding.complete')}{' '}
            <Link to="/checks/$id" params={{ id: check.id }} search={{ view: 'result' }}>
              {t('check.coding.see')}
            </Link>
          </span>
        )}
      </div>
      {check.kind === 'sentences' ? (
        <>
          <CheckSheet {...sheet} live>
            <p className={styles.sentence}>{item.text}</p>
          </CheckSheet>
          <CheckLabels code={item.code} choose={keepAndGoOn} />
        </>
      ) : (
        <CheckMarks key={`${item.position} ${clears}`} {...sheet} keep={keep} keepAndGoOn={keepAndGoOn} />
      )}
      <div className={styles.moves}>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('check.coding.previous')}
          disabled={place === 0}
          onClick={() => go(place - 1)}
        >
          <IconArrowLeft size={20} />
        </ActionIcon>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            keep(null);
            setClears(clears + 1);
          }}
          style={{ visibility: item.code === null ? 'hidden' : undefined }}
        >
          {t('check.coding.clear')}
        </Button>
        <ActionIcon
          variant="default"
          size={44}
          aria-label={t('check.coding.next')}
          disabled={place >= items.length - 1}
          onClick={() => go(place + 1)}
        >
          <IconArrowRight size={20} />
        </ActionIcon>
      </div>
    </div>
  );
}
