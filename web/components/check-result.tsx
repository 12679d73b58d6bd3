import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CheckResult } from '../../server/contract/check.ts';
import { FEWEST_CODED } from '../../server/vocabulary.ts';
import { checkExportHref, checkResult } from '../api/checks.ts';
import { useWords } from '../messages/words.ts';
import { spreadOf, toHalve } from '../shapes/check.ts';
import { decimal, percent, whole } from '../shapes/figures.ts';
import { Disagreements } from './check-disagreements.tsx';
import { AttributionFigures, Confusion, SentenceFigures } from './check-figures.tsx';
import styles from './check-result.module.css';
import { Failed, Waiting } from './states.tsx';

/** How well the engine reads the sentences that were coded, and where it reads them otherwise. */
export function CheckResultView({ id }: { id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(checkResult(id));
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { check, sentences, attributions, engine } = data;
  return (
    <div className={styles.result}>
      {sentences || attributions ? (
        <Told result={data} />
      ) : (
        <p className={styles.told}>
          {t('check.result.few', { count: FEWEST_CODED - data.n })}{' '}
          <Link to="/checks/$id" params={{ id }}>
            {t('check.result.code')}
          </Link>
        </p>
      )}
      <SetAside result={data} />
      {sentences && <SentenceFigures figures={sentences} />}
      {attributions && <AttributionFigures figures={attributions} />}
      {sentences && <Confusion rows={sentences.confusion} />}
      {(sentences || attributions) && <Disagreements result={data} />}
      {check.coded > check.unsure && (
        <div className={styles.export}>
          <Button
            component="a"
            href={checkExportHref(id)}
            download
            variant="default"
            size="xs"
            leftSection={<IconDownload size={16} />}
          >
            {t('check.result.export')}
          </Button>
          <p>{t('check.result.exportNote')}</p>
        </div>
      )}
      <p className={styles.engine} title={engine.hash}>
        {t('check.result.by', { version: engine.version })} · <code>{engine.hash.slice(0, 8)}</code>
      </p>
    </div>
  );
}

/** The result in sentences, with how far it can be trusted. */
function Told({ result: { n, articles, sentences, attributions } }: { result: CheckResult }) {
  const { t, lang } = useWords();
  const rests = {
    n: whole(n, lang),
    articles: t('check.result.articles', { count: articles, n: whole(articles, lang) }),
  };
  const f1 = sentences ? sentences.macro.f1 : attributions?.f1;
  const spread = spreadOf(f1?.interval);
  return (
    <>
      {sentences && (
        <p className={styles.told}>
          {t('check.result.agreed', { ...rests, share: percent(agreed(sentences.confusion) / n, lang) })}{' '}
          {sentences.kappa !== null && t('check.result.kappa', { kappa: decimal(sentences.kappa, lang, 2) })}
        </p>
      )}
      {attributions && (
        <p className={styles.told}>
          {t('check.result.agreedMarks', {
            ...rests,
            coded: whole(attributions.coded, lang),
            said: whole(attributions.said, lang),
            matched: whole(attributions.matched, lang),
          })}
        </p>
      )}
      {spread !== undefined && (
        <p className={styles.note}>
          {t('check.result.wide', { points: whole(spread, lang), more: whole(toHalve(n), lang) })}
        </p>
      )}
    </>
  );
}

function agreed(confusion: number[][]): number {
  return confusion.reduce((sum, row, i) => sum + row[i]!, 0);
}

/** What is not in the figures, and why. */
function SetAside({ result: { check, unread } }: { result: CheckResult }) {
  const { t, lang } = useWords();
  const uncoded = check.size - check.coded;
  const told = [
    uncoded > 0 && t('check.result.uncoded', { count: uncoded, n: whole(uncoded, lang) }),
    check.unsure > 0 && t('check.result.unsure', { count: check.unsure, n: whole(check.unsure, lang) }),
    unread > 0 && t('check.result.unread', { count: unread, n: whole(unread, lang) }),
  ].filter(Boolean);
  return told.length > 0 ? <p className={styles.note}>{told.join(' ')}</p> : null;
}
