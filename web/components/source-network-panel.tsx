import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { Lang } from '../../server/analysis/types.ts';
import type { SourceQuery } from '../../server/contract/sources.ts';
import { sources } from '../api/sources.ts';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { filtersOf, type SourcesSearch } from '../shapes/search.ts';
import { type NetworkNode, networkOf } from '../shapes/source-network.ts';
import { useSourceWords } from './holder-words.ts';
import styles from './source-network-panel.module.css';
import { Failed, Waiting } from './states.tsx';
import { WideTable } from './wide-table.tsx';

const Network = lazy(async () => ({ default: (await import('../charts/source-network.tsx')).SourceNetwork }));

/** Sources that are drawn by name. */
const DRAWN = 14;
/** Pixels of the drawing for each name of the longer side. */
const STEP = 38;

interface Props {
  of: Lang;
  search: SourcesSearch;
  query: Partial<SourceQuery>;
}

/** Who quotes whom in one language: a drawing, and the same as a table. Those who are not named are in it where they are asked for. */
export function SourceNetworkPanel({ of, search, query }: Props) {
  const { t, lang } = useWords();
  const { nameOf } = useSourceWords();
  const navigate = useNavigate();
  const named = query.kind === 'unnamed' ? undefined : 'only';
  const asked = { ...query, lang: of, named, sort: '-words', limit: DRAWN, offset: 0 } as const;
  const { data, error, refetch } = useQuery(sources(asked));
  const network = useMemo(() => data && networkOf(data), [data]);
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!network) return <Waiting />;
  if (network.links.length === 0) return null;
  const labelOf = ({ source, outlet, side, others = 0 }: NetworkNode): string =>
    source
      ? nameOf(source)
      : (outlet ??
        t(side === 'source' ? 'sources.network.otherSources' : 'sources.network.otherOutlets', {
          count: others,
          n: whole(others, lang),
        }));
  const { nodes, links } = network;
  const outlets = nodes.filter(({ side }) => side === 'outlet');
  const heard = nodes.filter(({ side }) => side === 'source');
  const language = t(`languages.${of}`);
  const languages = { lang: lang === 'fr' ? language.toLocaleLowerCase(lang) : language };
  const wordsFrom = (outlet: NetworkNode, source: NetworkNode): number =>
    links.find((link) => nodes[link.source] === outlet && nodes[link.target] === source)?.value ?? 0;
  const shown = heard.filter(({ source }) => source).length;
  return (
    <section className={styles.panel} aria-label={t('sources.network.caption', languages)}>
      <h2>{t(`languages.${of}`)}</h2>
      <p className={styles.sentence}>
        {t(named ? 'sources.network.shown' : 'sources.network.shownUnnamed', {
          sources: whole(shown, lang),
          share: percent(network.shown / network.words, lang),
          total: whole(data!.total, lang),
        })}
      </p>
      <div className={styles.sides} aria-hidden="true">
        <span>{t('sources.columns.outlets')}</span>
        <span>{t('sources.title')}</span>
      </div>
      <Suspense fallback={<div style={{ height: STEP * Math.max(outlets.length, heard.length) }} />}>
        <Network
          nodes={nodes.map((node) => ({
            label: labelOf(node),
            side: node.side,
            rest: node.others !== undefined,
          }))}
          links={links}
          height={STEP * Math.max(outlets.length, heard.length)}
          choose={(i) => {
            const { source } = nodes[i]!;
            if (source)
              void navigate({
                to: '/sources/$of/$key',
                params: { of, key: source.key },
                search: { ...filtersOf(search), lang: undefined },
              });
          }}
        />
      </Suspense>
      <details className={styles.details}>
        <summary>{t('sources.network.table')}</summary>
        <WideTable caption={t('sources.network.caption', languages)}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('sources.columns.source')}</Table.Th>
              {outlets.map((outlet) => (
                <Table.Th key={outlet.id} ta="right">
                  {labelOf(outlet)}
                </Table.Th>
              ))}
              <Table.Th ta="right">{t('sources.columns.words')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {heard.map((node) => (
              <Table.Tr key={node.id}>
                <Table.Th scope="row">
                  {node.source ? (
                    <Link
                      to="/sources/$of/$key"
                      params={{ of, key: node.source.key }}
                      search={{ ...filtersOf(search), lang: undefined }}
                    >
                      {labelOf(node)}
                    </Link>
                  ) : (
                    <i>{labelOf(node)}</i>
                  )}
                </Table.Th>
                {outlets.map((outlet) => (
                  <Table.Td key={outlet.id} ta="right">
                    {whole(wordsFrom(outlet, node), lang)}
                  </Table.Td>
                ))}
                <Table.Td ta="right">{whole(node.words, lang)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      </details>
    </section>
  );
}
