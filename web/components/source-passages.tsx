import { Pagination } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Lang } from '../../server/analysis/types.ts';
import type { SourcePassage } from '../../server/contract/sources.ts';
import { sourcePassages } from '../api/sources.ts';
import { useWords } from '../messages/words.ts';
import { day, whole } from '../shapes/figures.ts';
import { writeAt } from '../shapes/layers.ts';
import type { FilterSearch } from '../shapes/search.ts';
import styles from './source-profile.module.css';
import { Failed, Waiting } from './states.tsx';

const PAGE_SIZE = 12;

interface Props {
  of: Lang;
  sourceKey: string;
  filters: FilterSearch;
  page: number;
  turn: (page: number) => void;
}

/** Every attribution to the source, each with a way to its place in the article. */
export function SourcePassages({ of, sourceKey: key, filters, page, turn }: Props) {
  const { t, lang } = useWords();
  const { data, error, refetch } = useQuery(
    sourcePassages(of, key, { ...filters, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
  );
  return (
    <section>
      <h2>{t('sources.source.passages')}</h2>
      {error && !data ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : (
        <>
          <ol className={styles.passages} start={(page - 1) * PAGE_SIZE + 1}>
            {data.items.map((passage) => (
              <Passage
                key={`${passage.article.id} ${passage.start} ${passage.end}`}
                passage={passage}
                of={of}
              />
            ))}
          </ol>
          {data.total > PAGE_SIZE && (
            <Pagination
              mt="md"
              total={Math.ceil(data.total / PAGE_SIZE)}
              value={page}
              onChange={turn}
              aria-label={t('sources.source.pages')}
              getControlProps={(control) => ({ 'aria-label': t(`overview.list.controls.${control}`) })}
              getItemProps={(n) => ({ 'aria-label': t('sources.page', { n: whole(n, lang) }) })}
            />
          )}
        </>
      )}
    </section>
  );
}

function Passage({ passage, of }: { passage: SourcePassage; of: Lang }) {
  const { t, lang } = useWords();
  const { article, start, end, type, cue, text } = passage;
  return (
    <li>
      <blockquote lang={of}>{text}</blockquote>
      <p className={styles.from}>
        <Link
          to="/articles/$id"
          params={{ id: article.id }}
          search={{ at: writeAt({ start, end }), layer: 'voice' }}
        >
          <span lang={of}>{article.title ?? t('sources.source.untitled')}</span>
        </Link>
        {`, ${article.outlet}`}
        {article.date && `, ${day(article.date, lang, 'short')}`}
        {' · '}
        {t(`attributionTypes.${type}`)}
        {cue && (
          <>
            {' · '}
            <i lang={of}>{cue.text}</i>
            {cue.stance !== 'neutral' && ` (${t(`cueStances.${cue.stance}`)})`}
          </>
        )}
      </p>
    </li>
  );
}
