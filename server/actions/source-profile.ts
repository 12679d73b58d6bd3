import type { Form } from '../../db/holders/join.ts';
import { isGroupKey } from '../../db/holders/key.ts';
import type { SourceForms } from '../../db/queries/source-attributions.ts';
import type { Lang } from '../analysis/types.ts';
import type { SourceDecision, SourceName, SourceProfile, SourceRow } from '../contract/sources.ts';
import { CadrageError } from '../errors.ts';
import { allRows } from './count-sources.ts';
import type { SourcesRead } from './sources.ts';

/** Names that are told of holders who are no one in particular. */
const MOST_NAMES = 50;

/** A source that is there, by its own key or by one that was joined with it. */
export interface FoundSource {
  lang: Lang;
  key: string;
  forms: Form[];
}

/** @throws CadrageError `not_found` where no article gives words to such a source */
export function findSource({ of }: SourcesRead, lang: Lang, key: string): FoundSource {
  const root = of[lang].root(key);
  const forms = of[lang].forms.get(root);
  if (root === '' || !forms) throw new CadrageError('not_found');
  return { lang, key: root, forms };
}

/** How it is called. */
export function calledIn({ of }: SourcesRead, { lang, key }: Pick<FoundSource, 'lang' | 'key'>) {
  const { name, kind, role } = of[lang].called.get(key)!;
  return { name, kind, role };
}

/** Which attributions are the source's. */
export function formsOf({ decisions }: SourcesRead, { lang, forms }: FoundSource): SourceForms {
  const split = new Set(
    decisions.flatMap((decision) =>
      decision.lang === lang && decision.name !== null ? [decision.name] : [],
    ),
  );
  const alone = ({ key, name }: Form): boolean => !isGroupKey(key) && split.has(name);
  return {
    lang,
    keys: [...new Set(forms.filter((form) => !alone(form)).map(({ key }) => key))],
    // A group's names are no one's, so none is split from them, though another of the same name may be.
    without: forms.every(({ key }) => isGroupKey(key)) ? [] : [...split],
    only: forms.filter(alone).map(({ key, name }) => ({ key, name })),
  };
}

/** Everything of a profile that is read off what was heard; cues, types and months are not. */
export function profileOf(
  read: SourcesRead,
  source: FoundSource,
): Omit<SourceProfile, 'cues' | 'types' | 'months'> {
  const { lang, key } = source;
  const groups = read.found.filter((group) => group.lang === lang);
  const [row] = allRows({ of: read.of, found: groups }, key);
  const given = new Map(row?.outlets.map((outlet) => [outlet.id, outlet]));
  const { names, spellings } = namesOf(read, source);
  return {
    source: row ?? { key, lang, ...calledIn(read, source), ...NOTHING },
    outlets: groups.map(({ outlet, articles }) => ({
      ...(given.get(outlet.id) ?? { ...outlet, articles: 0, attributions: 0, words: 0, direct: 0 }),
      attributed: articles.flat().reduce((sum, { words }) => sum + words, 0),
    })),
    names,
    spellings,
    decisions: decisionsAbout(read, source),
  };
}

const NOTHING: Omit<SourceRow, 'key' | 'lang' | 'name' | 'kind' | 'role'> = {
  articles: 0,
  attributions: 0,
  words: 0,
  direct: 0,
  stances: { neutral: 0, endorsing: 0, distancing: 0 },
  spellings: 0,
  outlets: [],
};

/** The names of a source in the whole corpus, each with why it is one of them. */
function namesOf(
  read: SourcesRead,
  { lang, key, forms }: FoundSource,
): Pick<SourceProfile, 'names' | 'spellings'> {
  const ours = Map.groupBy(forms, ({ name }) => name);
  const articles = articlesByName(read, lang, key);
  const main = calledIn(read, { lang, key }).name;
  const group = isGroupKey(key);
  const names = [...ours].map(([name, own]): SourceName => {
    const { by, decision } = read.of[lang].belonging(own[0]!);
    return {
      name,
      articles: articles.get(name) ?? 0,
      attributions: own.reduce((sum, { attributions }) => sum + attributions, 0),
      by,
      decision,
      splits: !group && ours.size > 1 && name !== main && by !== 'hand',
    };
  });
  names.sort((a, b) => b.attributions - a.attributions);
  return { names: group ? names.slice(0, MOST_NAMES) : names, spellings: names.length };
}

function articlesByName({ of, corpus }: SourcesRead, lang: Lang, key: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of corpus)
    if (group.lang === lang)
      for (const article of group.articles) {
        const names = new Set(
          article.flatMap(({ form }) => (of[lang].keyOf(form) === key ? [form.name] : [])),
        );
        for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return counts;
}

/** Merges into the source or of it, and names that were split from it. */
function decisionsAbout({ of, decisions }: SourcesRead, { lang, key }: FoundSource): SourceDecision[] {
  return decisions.filter(
    (decision) =>
      decision.lang === lang &&
      [decision.key, decision.into].some((each) => each !== null && of[lang].root(each) === key),
  );
}
