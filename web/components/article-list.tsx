import { Badge, Group, NativeSelect, Pagination, Table, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ArticleSummary } from '../../server/contract.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
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
    <section id="articles" className={styles.list} aria-labelledby="articles-title">
      <Group justify="space-between" align="end">
        <div>
          <Title order={2} id="articles-title">
            {t('overview.list.title')}
          </Title>
          <p className={styles.found} role="status">
            {t('overview.list.found', { count: total, n: whole(total, lang) })}
          </p>
        </div>
        <NativeSelect
          size="xs"
          label={t('overview.list.sort')}
          value={names.find((name) => SORTS[name] === sort)}
          onChange={({ currentTarget }) => {
            const chosen = SORTS[currentTarget.value as SortName];
            change({ sort: chosen === SORTS.newest ? undefined : chosen });
          }}
          data={names.map((value) => ({ value, label: t(`overview.list.sorts.${value}`) }))}
        />
      </Group>
      {items.length === 0 ? <p>{t('overview.list.none')}</p> : <Rows items={items} />}
      {total > PAGE_SIZE && (
        <Pagination
          mt="lg"
          total={Math.ceil(total / PAGE_SIZE)}
          value={search.page ?? 1}
          onChange={(page) => change({ page: page > 1 ? page : undefined })}
          aria-label={t('overview.list.pages')}
        />
      )}
    </section>
  );
}

function Rows({ items }: { items: ArticleSummary[] }) {
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
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((article) => (
          <Table.Tr key={article.id}>
            <Table.Td className={styles.title}>
              <Link to="/articles/$id" params={{ id: article.id }} lang={article.lang}>
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
              {!article.analysed
                ? t('overview.list.reading')
                : article.genre
                  ? t(`genres.${article.genre}`)
                  : t('overview.list.unsure')}
            </Table.Td>
            <Table.Td ta="right" data-unit={t('overview.list.words').toLocaleLowerCase(lang)}>
              {article.words === null ? '—' : whole(article.words, lang)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
