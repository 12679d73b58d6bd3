import { Alert, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import type { SourceProfile } from '../../server/contract/sources.ts';
import { corpus, outlets } from '../api/overview.ts';
import { codeOf } from '../api/problem.ts';
import { source } from '../api/sources.ts';
import { FilterBar } from '../components/filter-bar.tsx';
import { useSourceWords } from '../components/holder-words.ts';
import { usePageTitle } from '../components/page-title.ts';
import { SourceCues, SourceTypes } from '../components/source-cues.tsx';
import { SourceDecisions } from '../components/source-decisions.tsx';
import { SourceMerge } from '../components/source-merge.tsx';
import { SourceNames } from '../components/source-names.tsx';
import { SourceOutlets } from '../components/source-outlets.tsx';
import { SourcePassages } from '../components/source-passages.tsx';
import { SourceTime } from '../components/source-time.tsx';
import { Failed, Waiting } from '../components/states.tsx';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { filtersOf } from '../shapes/search.ts';
import { NotFoundPage } from './astray.tsx';
import styles from './source.module.css';

const route = getRouteApi('/sources/$of/$key');

/** Who quotes one source, how much, when and with which cues; and which names it is made of. */
export function SourcePage() {
  const { of, key } = route.useParams();
  const lang = LANGS.find((code) => code === of);
  return lang ? <Source of={lang} sourceKey={key} /> : <NotFoundPage />;
}

function Source({ of, sourceKey: key }: { of: Lang; sourceKey: string }) {
  const search = route.useSearch();
  const filters = { ...filtersOf(search), lang: undefined };
  const { data, error, refetch } = useQuery(source(of, key, filters));
  if (error && codeOf(error) === 'not_found') return <NotFoundPage />;
  if (error && !data) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return <Profile profile={data} asked={key} />;
}

function Profile({ profile, asked }: { profile: SourceProfile; asked: string }) {
  const { t, lang } = useWords();
  const { nameOf, kindOf } = useSourceWords();
  const { source: found } = profile;
  const name = nameOf(found);
  usePageTitle(name);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const known = useQuery(outlets);
  const held = useQuery(corpus);
  const filters = { ...filtersOf(search), lang: undefined };
  const mixed = held.data !== undefined && held.data.invented > 0 && held.data.invented < held.data.articles;
  const group = found.kind === 'unnamed';
  return (
    <div className={styles.page}>
      <p className={styles.back}>
        <Link to="/sources" search={filters}>
          {t('sources.source.all')}
        </Link>
      </p>
      <Title order={1} lang={group ? undefined : found.lang}>
        {name}
      </Title>
      <p className={styles.kicker}>
        {kindOf(found)} · {t(`languages.${found.lang}`)}
      </p>
      {group && <p className={styles.lead}>{t('sources.source.group')}</p>}
      {asked !== found.key && (
        <Alert mb="md" maw="46rem" variant="outline" color="ink" c="inherit" role="status">
          {t('sources.source.moved')}
        </Alert>
      )}
      <FilterBar
        search={filters}
        change={(part) => {
          void navigate({
            search: (before) => ({ ...filtersOf({ ...before, ...part }), lang: undefined }),
            replace: true,
            resetScroll: false,
          });
        }}
        outlets={known.data?.items ?? []}
        mixed={mixed}
        oneLanguage
      />
      {found.attributions === 0 ? (
        <p className={styles.lead}>{t('sources.source.nothing')}</p>
      ) : (
        <>
          <p className={styles.sum}>
            {t('sources.source.sum', {
              ...Object.fromEntries(
                (['attributions', 'articles', 'words'] as const).map((figure) => [
                  figure,
                  t(`sources.source.${figure}`, { count: found[figure], n: whole(found[figure], lang) }),
                ]),
              ),
              outlets: t('sources.source.outlets', {
                count: found.outlets.length,
                n: whole(found.outlets.length, lang),
              }),
              quoted: percent(found.words === 0 ? 0 : found.direct / found.words, lang),
            })}
          </p>
          <div className={styles.parts}>
            <SourceOutlets outlets={profile.outlets} />
            <SourceTime months={profile.months} />
            <SourceCues cues={profile.cues} lang={found.lang} />
            <SourceTypes types={profile.types} />
          </div>
          <SourcePassages
            of={found.lang}
            sourceKey={found.key}
            filters={filters}
            page={search.page ?? 1}
            turn={(page) => {
              void navigate({
                search: (before) => ({ ...before, page: page > 1 ? page : undefined }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
        </>
      )}
      <SourceNames profile={profile} />
      {!group && <SourceMerge source={found} />}
      <SourceDecisions of={profile.decisions} />
    </div>
  );
}
