import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Analysis, Span } from '../../server/analysis/types.ts';
import type { ArticleWithAnalysis, Norms } from '../../server/contract.ts';
import { article as articleQuery } from '../api/articles.ts';
import { norms as normsQuery } from '../api/norms.ts';
import { codeOf, Failure, type FailureCode } from '../api/problem.ts';
import { useLetters } from '../components/article-fonts.ts';
import { ArticleHead } from '../components/article-head.tsx';
import { createLights } from '../components/article-light.ts';
import { ArticlePanels } from '../components/article-panels.tsx';
import { ArticlePrint } from '../components/article-print.tsx';
import { usePrinting } from '../components/article-printing.ts';
import { ArticleUnread } from '../components/article-unread.tsx';
import { LayerSwitches } from '../components/layer-switches.tsx';
import { notice, withdraw } from '../components/notice.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { Pocket } from '../components/pocket.tsx';
import { type Reading, ReadingContext } from '../components/reading-context.ts';
import { ReadingText } from '../components/reading-text.tsx';
import { Failed, Waiting } from '../components/states.tsx';
import { VoiceSteps } from '../components/voice-steps.tsx';
import { useWords } from '../messages/words.ts';
import { findingsOf, isAt } from '../shapes/findings.ts';
import { type Layer, readAt, readLayers, writeAt, writeLayers } from '../shapes/layers.ts';
import { lightOfFinding, lightOfSource } from '../shapes/moved.ts';
import type { ArticleSearch } from '../shapes/search.ts';
import { type SourceVoice, voicesOf } from '../shapes/sources.ts';
import styles from './article.module.css';
import { NotFoundPage } from './astray.tsx';

const route = getRouteApi('/articles/$id');

/** One article: its text under layers, and what was found in it. */
export function ArticlePage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const { data, error, errorUpdateCount, refetch } = useQuery(articleQuery(id));
  const norms = useQuery(normsQuery);
  const letters = useLetters();
  usePageTitle(data && (data.article.title ?? t('article.untitled')));
  useStale(data && error ? codeOf(error) : null, errorUpdateCount, () => void refetch());
  if (error instanceof Failure && error.code === 'not_found') return <NotFoundPage />;
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  // The places of the scores come with them, in the right letters: nothing moves when they arrive.
  if (!data || norms.isLoading || !letters) return <Waiting />;
  if (!data.analysis) return <ArticleUnread article={data.article} />;
  return <Read key={id} {...data} analysis={data.analysis} norms={norms.data?.items ?? []} />;
}

/** The server gone in the middle: what was read stays, with a notice and the way to ask again. */
function useStale(code: FailureCode | null, times: number, again: () => void): void {
  const { t } = useWords();
  const stale = code !== null && code !== 'not_found';
  // biome-ignore lint/correctness/useExhaustiveDependencies: said again each time it is asked in vain
  useEffect(() => {
    if (!stale) return;
    const text = `${t(`errors.${code}`)} ${t('article.trouble')}`;
    notice({ t, id: 'stale', trouble: true, text, action: { label: t('common.retry'), run: again } });
  }, [code, times, t]);
  useEffect(() => (stale ? () => withdraw('stale') : undefined), [stale]);
}

interface ReadProps extends ArticleWithAnalysis {
  analysis: Analysis;
  norms: readonly Norms[];
}

function Read({ article, analysis, voices: counted, norms }: ReadProps) {
  const { t } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [jumps, setJumps] = useState(0);
  const [sheet, setSheet] = useState(false);
  const [lights] = useState(createLights);
  const printing = usePrinting();
  const findings = useMemo(() => findingsOf(analysis), [analysis]);
  const voices = useMemo(() => voicesOf(analysis, counted), [analysis, counted]);
  const heard = voices.sources.find(({ key }) => key === search.voice);
  const layers = useMemo(() => {
    const named = readLayers(search.layers);
    return search.layer && !named.includes(search.layer) ? [...named, search.layer] : named;
  }, [search.layers, search.layer]);
  const at = useMemo(() => readAt(search.at), [search.at]);

  // The pinned finding stays lit, which is all the light there is where nothing hovers, or the source that is heard.
  useEffect(() => {
    const pinned = findings.find((finding) => isAt(finding, at));
    const light = pinned ? lightOfFinding(pinned, analysis) : null;
    lights.pin(heard ? lightOfSource(heard, light?.scores) : light);
  }, [lights, findings, analysis, at, heard]);

  const change = (part: Partial<ArticleSearch>): void => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  };
  const reading: Reading = {
    article,
    analysis,
    voices,
    findings,
    norms,
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
      // Whoever goes on to other words has done with that source.
      const voice = heard && isOf(heard, span) ? heard.key : undefined;
      change({ at: writeAt(span), layer: layer ?? search.layer, voice });
    },
    leave: () => change({ at: undefined, layer: undefined, layers: writeLayers(layers), voice: undefined }),
    heard,
    hear: (source, span) => {
      if (span) {
        setJumps(jumps + 1);
        setSheet(false);
      }
      change({ voice: source.key, layer: 'voice', at: span && writeAt(span) });
    },
    open: (score) => change({ score }),
    lights,
  };
  useWindowEvent('keydown', ({ key, target }) => {
    // Escape closes what is open first.
    const busy = target instanceof Element && target.closest('[role="dialog"], input, textarea');
    if (key === 'Escape' && (at || heard) && !busy) reading.leave();
  });
  const panel = search.panel ?? 'scores';
  const choose = (name: typeof panel): void => change({ panel: name === 'scores' ? undefined : name });
  return (
    <ReadingContext value={reading}>
      <ArticleHead article={article} analysis={analysis} loaded={layers.includes('loaded')} />
      <LayerSwitches />
      <div className={styles.columns}>
        <div>
          <ReadingText />
          {wide && heard && panel !== 'sources' && (
            <div className={styles.foot}>
              <VoiceSteps />
            </div>
          )}
        </div>
        {wide ? (
          <aside className={styles.side} aria-label={t('article.panels.title')}>
            <ArticlePanels panel={panel} choose={choose} />
          </aside>
        ) : (
          <Pocket panel={panel} choose={choose} opened={sheet} setOpened={setSheet} />
        )}
      </div>
      {printing && <ArticlePrint />}
    </ReadingContext>
  );
}

/** Whether these are a source's words, or what introduces them. */
function isOf({ spans, cues }: SourceVoice, at: Span): boolean {
  return [...spans, ...cues].some(({ start, end }) => start === at.start && end === at.end);
}
