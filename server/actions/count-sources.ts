import type { Heard, HeardGroup } from '../../db/queries/heard.ts';
import { LANGS } from '../analysis/types.ts';
import type { SourceRow } from '../contract/sources.ts';
import type { SourcesOf, SourcesRead } from './sources.ts';

type Outlet = SourceRow['outlets'][number];

/** What a source is given, while it is counted. */
interface Given {
  outlets: Map<string, Outlet>;
  stances: [number, number, number];
  spellings: Set<string>;
  /** The article that was counted last. */
  last: Heard[] | null;
}

/** What every source is given in the articles that were found, or the one with this key, in no order. */
export function allRows({ of, found }: Pick<SourcesRead, 'of' | 'found'>, only?: string): SourceRow[] {
  const byLang = LANGS.map((lang) => {
    const given = new Map<string, Given>();
    for (const group of found) if (group.lang === lang) count(given, of[lang], group, only);
    return { lang, given };
  });
  return byLang.flatMap(({ lang, given }) =>
    [...given].map(([key, { outlets, stances, spellings }]): SourceRow => {
      const own = [...outlets.values()].sort(mostWords);
      const { name, kind, role } = of[lang].called.get(key)!;
      const [neutral, endorsing, distancing] = stances;
      return {
        key,
        name,
        lang,
        kind,
        role,
        ...summed(own),
        stances: { neutral, endorsing, distancing },
        spellings: spellings.size,
        outlets: own,
      };
    }),
  );
}

function count(
  given: Map<string, Given>,
  of: SourcesOf,
  { outlet, articles }: HeardGroup,
  only?: string,
): void {
  for (const article of articles)
    for (const { form, attributions, words, direct, stances } of article) {
      const key = of.keyOf(form);
      if (key === '' || (only !== undefined && key !== only)) continue;
      let source = given.get(key);
      if (!source) {
        source = { outlets: new Map(), stances: [0, 0, 0], spellings: new Set(), last: null };
        given.set(key, source);
      }
      let own = source.outlets.get(outlet.id);
      if (!own) {
        own = { ...outlet, articles: 0, attributions: 0, words: 0, direct: 0 };
        source.outlets.set(outlet.id, own);
      }
      own.articles += source.last === article ? 0 : 1;
      own.attributions += attributions;
      own.words += words;
      own.direct += direct;
      for (const i of [0, 1, 2] as const) source.stances[i] += stances[i];
      source.spellings.add(form.name);
      source.last = article;
    }
}

/** An article is of one outlet, so articles add up too. */
function summed(outlets: Outlet[]): Pick<SourceRow, 'articles' | 'attributions' | 'words' | 'direct'> {
  const of = (figure: 'articles' | 'attributions' | 'words' | 'direct'): number =>
    outlets.reduce((sum, outlet) => sum + outlet[figure], 0);
  return {
    articles: of('articles'),
    attributions: of('attributions'),
    words: of('words'),
    direct: of('direct'),
  };
}

/** The order of strings that every database and machine has. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The most words first. */
export const mostWords = (a: { words: number; name: string }, b: { words: number; name: string }): number =>
  b.words - a.words || byCodePoint(a.name, b.name);
