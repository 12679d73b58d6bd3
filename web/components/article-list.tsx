import { Badge, Group, NativeSelect, Pagination, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { SCORE_IDS, type ScoreId } from '../../server/analysis/types.ts';
import type { ArticleSummary } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { GROUPS, groupOf, scoresIn } from '../shapes/comparison.ts';
import { day, figure, whole } from '../shapes/figures.ts';
import type { OverviewSearch } from '../shapes/search.ts';
import styles from './article-list.module.css';

export const PAGE_SIZE = 10;

const SORTS = {
  newest: '-date',
  oldest: 'date',
  title: 'title',
  outlet: 'outlet',
  words: '-words',
  added: '-addedAt',
} as const;
type SortName = keyof typeof SORTS;

interface Props {
  items: ArticleSummary[];
  total: number;
  search: OverviewSearch;
  change: (part: Partial<OverviewSearch>) => void;
}

/** The articles that the filters leave, a page at a time. */
export function ArticleList({ items, total, search, change }: Props) {
  const { t, lang } = useWords();
  const sort = search.sort ?? SORTS.newest;
  const names = Object.keys(SORTS) as SortName[];
  return (
    <section className={styles.list} aria-label={t('overview.list.title')}>
      <Group justify="space-between" align="end">
        <p className={styles.found} role="status">
          {t('overview.list.found', { count: total, n: whole(total, lang) })}
        </p>
        <NativeSelect
          size="xs"
          label={t('overview.list.sort')}
          value={search.by ?? names.find((name) => SORTS[name] === sort)}
          onChange={({ currentTarget: { value } }) => {
            const by = SCORE_IDS.find((id) => id === value);
            const chosen = by ? undefined : SORTS[value as SortName];
            change({ by, sort: chosen === SORTS.newest ? undefined : chosen });
          }}
          data={[
            ...names.map((value) => ({ value, label: t(`overview.list.sorts.${value}`) })),
            ...GROUPS.map((group) => ({
              group: t(`scores.groups.${group}.name`),
              items: scoresIn(group).map((value) => ({ value, label: t(`scores.${value}.name`) })),
            })),
          ]}
        />
      </Group>
      <Rows items={items} by={search.by} />
      {total > PAGE_SIZE && (
        <Pagination
          mt="lg"
          total={Math.ceil(total / PAGE_SIZE)}
          value={search.page ?? 1}
          onChange={(page) => change({ page: page > 1 ? page : undefined })}
          aria-label={t('overview.list.pages')}
          getControlProps={(control) => ({ 'aria-label': t(`overview.list.controls.${control}`) })}
          getItemProps={(page) => ({ 'aria-label': t('overview.list.page', { n: whole(page, lang) }) })}
        />
      )}
    </section>
  );
}

function Rows({ items, by }: { items: ArticleSummary[]; by: ScoreId | undefined }) {
  const { t, lang } = useWords();
  return (
    <Table className={styles.table} verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('overview.list.article')}</Table.Th>
          <Table.Th>{t('overview.list.outlet')}</Table.Th>
          <Table.Th>{t('overview.list.date')}</Table.Th>
          <Table.Th>{t('overview.list.lang')}</Table.Th>
          <Table.Th>{t('overview.list.genre')}</Table.Th>
          <Table.Th ta="right">{t('overview.list.words')}</Table.Th>
          {by && (
            <Table.Th ta="right">
              <small>{t(`scores.groups.${groupOf(by)}.name`)}</small> {t(`scores.${by}.name`)}
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((article) => (
          <Table.Tr key={article.id}>
            <Table.Td className={styles.title}>
              <Link to="/articles/$id" params={{ id: article.id }} search={{ score: by }} lang={article.lang}>
                {article.title ?? t('overview.list.untitled')}
              </Link>
              {article.invented && (
                <Badge className={styles.badge} size="xs" variant="outline" color="gray" tt="none">
                  {t('overview.list.invented')}
                </Badge>
              )}
            </Table.Td>
            <Table.Td>{article.outlet.name}</Table.Td>
            <Table.Td className={styles.nowrap}>
              {article.date ? day(article.date, lang, 'short') : t('overview.list.undated')}
            </Table.Td>
            <Table.Td>{t(`languages.${article.lang}`)}</Table.Td>
            <Table.Td>
              {article.failure
                ? t('overview.list.failed')
                : !article.analysed
                  ? t('overview.list.reading')
                  : article.genre
                    ? t(`genres.${article.genre}`)
                    : t('overview.list.unsure')}
            </Table.Td>
            <Table.Td ta="right" data-unit={t('overview.list.words').toLocaleLowerCase(lang)}>
              {article.words === null ? '—' : whole(article.words, lang)}
            </Table.Td>
            {by && (
              <Table.Td ta="right" className={styles.figure} data-unit={t(`scores.${by}.unit`)}>
                {article.figure?.value == null ? '—' : figure(by, article.figure.value, lang)}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
