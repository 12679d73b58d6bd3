import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Analysis, Span } from '../../server/analysis/types.ts';
import type { ArticleWithAnalysis } from '../../server/contract.ts';
import { article as articleQuery } from '../api/articles.ts';
import { Failure } from '../api/problem.ts';
import { ArticleHead } from '../components/article-head.tsx';
import { ArticlePanels } from '../components/article-panels.tsx';
import { LayerSwitches } from '../components/layer-switches.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Pocket } from '../components/pocket.tsx';
import { type Reading, ReadingContext } from '../components/reading-context.ts';
import { ReadingText } from '../components/reading-text.tsx';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { findingsOf } from '../shapes/findings.ts';
import { type Layer, readAt, readLayers, writeAt, writeLayers } from '../shapes/layers.ts';
import type { ArticleSearch } from '../shapes/search.ts';
import styles from './article.module.css';
import { NotFoundPage } from './astray.tsx';

const route = getRouteApi('/articles/$id');

/** One article: its text under layers, and what was found in it. */
export function ArticlePage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(articleQuery(id));
  usePageTitle(data && (data.article.title ?? t('article.untitled')));
  if (error instanceof Failure && error.code === 'not_found') return <NotFoundPage />;
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (!data.analysis) return <Unread {...data} />;
  return <Read key={id} {...data} analysis={data.analysis} />;
}

function Unread({ article }: ArticleWithAnalysis) {
  const { t } = useWords();
  return (
    <>
      <ArticleHead article={article} analysis={null} />
      <p role="status">{t('article.pending')}</p>
      <div className={styles.unread} lang={article.lang}>
        {article.text}
      </div>
    </>
  );
}

function Read({ article, analysis, voices }: ArticleWithAnalysis & { analysis: Analysis }) {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [jumps, setJumps] = useState(0);
  const [sheet, setSheet] = useState(false);
  const findings = useMemo(() => findingsOf(analysis), [analysis]);
  const layers = useMemo(() => {
    const named = readLayers(search.layers);
    return search.layer && !named.includes(search.layer) ? [...named, search.layer] : named;
  }, [search.layers, search.layer]);
  const at = useMemo(() => readAt(search.at), [search.at]);

  const change = (part: Partial<ArticleSearch>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  };
  const reading: Reading = {
    article,
    analysis,
    voices,
    findings,
    layers,
    at,
    jumps,
    score: search.score,
    toggle: (layer: Layer) => {
      const next = layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
      change({ layers: writeLayers(next), layer: undefined });
    },
    jump: (span: Span, layer?: Layer) => {
      setJumps(jumps + 1);
      setSheet(false);
      change({ at: writeAt(span), layer: layer ?? search.layer });
    },
    leave: () => change({ at: undefined, layer: undefined, layers: writeLayers(layers) }),
    open: (score) => change({ score }),
  };
  const panel = search.panel ?? 'scores';
  const choose = (name: typeof panel): void => change({ panel: name === 'scores' ? undefined : name });
  return (
    <ReadingContext value={reading}>
      <ArticleHead article={article} analysis={analysis} loaded={layers.includes('loaded')} />
      <LayerSwitches />
      <div className={styles.columns}>
        <ReadingText />
        {wide ? (
          <aside className={styles.side} aria-label={t('article.panels.title')}>
            <ArticlePanels panel={panel} choose={choose} />
          </aside>
        ) : (
          <Pocket panel={panel} choose={choose} opened={sheet} setOpened={setSheet} />
        )}
      </div>
    </ReadingContext>
  );
}
