import { Button, Table } from '@mantine/core';
import type { SourceProfile } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { whole } from '../shapes/figures.ts';
import { useDecide, useUndo } from './source-deciding.ts';
import styles from './source-profile.module.css';
import { WideTable } from './wide-table.tsx';

/** The names that were joined in the source, why, and a way to part each from it. */
export function SourceNames({ profile }: { profile: SourceProfile }) {
  const { t, lang } = useWords();
  const decide = useDecide();
  const undo = useUndo();
  const { source, names, spellings } = profile;
  const group = source.kind === 'unnamed';
  const more = spellings - names.length;
  return (
    <section>
      <h2>{t('sources.source.names')}</h2>
      <WideTable caption={t(group ? 'sources.source.namesGroup' : 'sources.source.namesNote')}>
        <Table.Tbody>
          {names.map(({ name, articles, attributions, by, decision, splits }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" lang={source.lang} className={styles.formName}>
                {name}
              </Table.Th>
              <Table.Td ta="right">
                {t('sources.source.attributions', { count: attributions, n: whole(attributions, lang) })}
              </Table.Td>
              <Table.Td ta="right">
                {t('sources.source.articles', { count: articles, n: whole(articles, lang) })}
              </Table.Td>
              {!group && <Table.Td>{t(`sources.source.by.${by}`)}</Table.Td>}
              {!group && (
                <Table.Td>
                  {decision !== null ? (
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={t('sources.source.undoThis', { name })}
                      onClick={() => undo.mutate(decision)}
                    >
                      {t('sources.decisions.undo')}
                    </Button>
                  ) : (
                    splits && (
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t('sources.source.splitThis', { name })}
                        onClick={() =>
                          decide.mutate({ kind: 'split', lang: source.lang, key: source.key, name })
                        }
                      >
                        {t('sources.source.split')}
                      </Button>
                    )
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {more > 0 && (
        <p className={styles.note}>{t('sources.source.moreNames', { count: more, n: whole(more, lang) })}</p>
      )}
    </section>
  );
}
