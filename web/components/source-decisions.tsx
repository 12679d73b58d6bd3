import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SourceDecision } from '../../server/contract/sources.ts';
import { sourceDecisions } from '../api/sources.ts';
import { useWords } from '../messages/words.ts';
import { useUndo } from './source-deciding.ts';
import styles from './source-decisions.module.css';

/** What was decided by hand about sources, each with a way to take it back; of one source where these are given. */
export function SourceDecisions({ of }: { of?: SourceDecision[] }) {
  const { t } = useWords();
  const all = useQuery({ ...sourceDecisions, enabled: of === undefined });
  const undo = useUndo();
  const decisions = of ?? all.data?.items ?? [];
  if (decisions.length === 0) return null;
  return (
    <section className={styles.decisions} aria-labelledby="decisions">
      <h2 id="decisions">{t('sources.decisions.title')}</h2>
      <ul>
        {decisions.map((decision) => {
          const { id, kind, key, name, into, lang } = decision;
          const what =
            kind === 'merge'
              ? t('sources.decisions.merge', { key: spaced(key), into: spaced(into!) })
              : t('sources.decisions.split', { name: name! });
          return (
            <li key={id}>
              <span>
                {what}, {t(`languages.${lang}`)}
              </span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('sources.decisions.undoThis', { what })}
                onClick={() => undo.mutate(id)}
              >
                {t('sources.decisions.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A key as it is read: without the digest that tells it from others. */
const spaced = (key: string): string => key.replace(/~\w+$/, '').replaceAll('-', ' ');
