import { Pagination, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { SourceRow } from '../../server/contract/sources.ts';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { filtersOf, type SourcesSearch } from '../shapes/search.ts';
import { useSourceWords } from './holder-words.ts';
import styles from './source-table.module.css';

export const PAGE_SIZE = 25;

interface Props {
  items: SourceRow[];
  total: number;
  search: SourcesSearch;
  change: (part: Partial<SourcesSearch>) => void;
}

/** The sources that the filters leave, a page at a time; each leads to its profile. */
export function SourceTable({ items, total, search, change }: Props) {
  const { t, lang } = useWords();
  return (
    <>
      <Table className={styles.table} verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('sources.columns.source')}</Table.Th>
            <Table.Th>{t('sources.columns.kind')}</Table.Th>
            <Table.Th>{t('sources.columns.lang')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.words')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.quoted')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.attributions')}</Table.Th>
            <Table.Th ta="right">{t('sources.columns.articles')}</Table.Th>
            <Table.Th>{t('sources.columns.cues')}</Table.Th>
            <Table.Th>{t('sources.columns.outlets')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((row) => (
            <Row key={`${row.lang} ${row.key}`} row={row} search={search} />
          ))}
        </Table.Tbody>
      </Table>
      {total > PAGE_SIZE && (
        <Pagination
          mt="lg"
          total={Math.ceil(total / PAGE_SIZE)}
          value={search.page ?? 1}
          onChange={(page) => change({ page: page > 1 ? page : undefined })}
          aria-label={t('sources.pages')}
          getControlProps={(control) => ({ 'aria-label': t(`overview.list.controls.${control}`) })}
          getItemProps={(page) => ({ 'aria-label': t('sources.page', { n: whole(page, lang) }) })}
        />
      )}
    </>
  );
}

/** Outlets told by name; the others are counted. */
const NAMED = 2;

function Row({ row, search }: { row: SourceRow; search: SourcesSearch }) {
  const { t, lang } = useWords();
  const { nameOf, kindOf, cuesOf } = useSourceWords();
  const named = row.kind !== 'unnamed';
  const outlets = row.outlets.slice(0, NAMED).map(({ name }) => name);
  const more = row.outlets.length - outlets.length;
  const unit = (column: 'words' | 'attributions' | 'articles' | 'quoted'): string =>
    t(`sources.columns.${column}`).toLocaleLowerCase(lang);
  return (
    <Table.Tr>
      <Table.Td className={styles.name} data-unnamed={!named || undefined}>
        <Link
          to="/sources/$of/$key"
          params={{ of: row.lang, key: row.key }}
          search={{ ...filtersOf(search), lang: undefined }}
          lang={named ? row.lang : undefined}
        >
          {nameOf(row)}
        </Link>
        {named && row.spellings > 1 && (
          <small>{t('sources.spellings', { count: row.spellings, n: whole(row.spellings, lang) })}</small>
        )}
      </Table.Td>
      <Table.Td>{kindOf(row)}</Table.Td>
      <Table.Td>{t(`languages.${row.lang}`)}</Table.Td>
      <Table.Td ta="right" data-unit={unit('words')}>
        {whole(row.words, lang)}
      </Table.Td>
      <Table.Td ta="right" data-unit={unit('quoted')}>
        {row.words === 0 ? '—' : percent(row.direct / row.words, lang)}
      </Table.Td>
      <Table.Td ta="right" data-unit={unit('attributions')}>
        {whole(row.attributions, lang)}
      </Table.Td>
      <Table.Td ta="right" data-unit={unit('articles')}>
        {whole(row.articles, lang)}
      </Table.Td>
      <Table.Td>{cuesOf(row)}</Table.Td>
      <Table.Td className={styles.outlets}>
        {outlets.join(', ')}
        {more > 0 && ` +${whole(more, lang)}`}
      </Table.Td>
    </Table.Tr>
  );
}
