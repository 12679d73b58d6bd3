import type { Db } from '../../db/client.ts';
import { type Form, isAcronym } from '../../db/holders/join.ts';
import { isGroupKey, roleOf } from '../../db/holders/key.ts';
import { type Resolved, resolveHolders } from '../../db/holders/resolve.ts';
import {
  type HeardCorpus,
  type HeardForm,
  type HeardGroup,
  heardCache,
  heardIn,
} from '../../db/queries/heard.ts';
import { folded } from '../../db/text.ts';
import { LANGS, type Lang } from '../analysis/types.ts';
import type { SourceDecision, SourceRow } from '../contract/sources.ts';
import type { Filters } from '../contract.ts';
import { allRows } from './count-sources.ts';

/** What of a corpus belongs to which source, in one language. */
export interface SourcesOf extends Resolved {
  /** The forms of each source, by its key, the most frequent first. */
  forms: Map<string, Form[]>;
  /** The source of a form, as it comes from the database. */
  keyOf(form: HeardForm): string;
  /** How each source is called, by its key. */
  called: Map<string, Called>;
}

/** What a source is, over the whole corpus. */
export interface Called extends Pick<Form, 'name' | 'kind' | 'role'> {
  /** The name as it is sorted. */
  folded: string;
  /** All its names as they are searched, a line each. */
  searched: string;
}

/** The sources of a corpus, and what the articles that pass the filters give to them. */
export interface SourcesRead {
  of: Record<Lang, SourcesOf>;
  corpus: HeardGroup[];
  found: HeardGroup[];
  decisions: SourceDecision[];
  /** What every source is given in the articles that were found, in no order. */
  rows(): SourceRow[];
}

/** Reads the sources of the articles that pass the filters. */
export type ReadSources = (filters: Filters) => Promise<SourcesRead>;

/** Corpora whose joins are kept: with and without invented articles, and those of a moment ago. */
const MOST_KNOWN = 4;
/** Selections of one corpus whose counts are kept. */
const MOST_COUNTED = 16;

/**
 * Makes a reader that keeps what it has met: an analysis never changes, and neither does what is joined in
 * the same articles under the same decisions. Names are joined over the whole corpus, whatever the other
 * filters leave of it: a source stays the same when they change.
 */
export function createSources(db: Db): ReadSources {
  const cache = heardCache();
  const known = new Map<string, Known>();
  return async (filters) => {
    const heard = await heardIn(db, cache, filters);
    const told = JSON.stringify([
      heard.corpus.map(({ lang, ids }) => [lang, ids]),
      heard.decisions.map(({ id, into, name }) => [id, into, name]),
    ]);
    const corpus = known.get(told) ?? { of: sourcesIn(heard), counted: new Map<string, SourceRow[]>() };
    keep(known, told, corpus, MOST_KNOWN);
    const rows = (): SourceRow[] => {
      const ids = heard.found.map((group) => `${group.lang} ${group.outlet.name} ${group.ids}`).join('\n');
      const counted = corpus.counted.get(ids) ?? allRows({ of: corpus.of, found: heard.found });
      keep(corpus.counted, ids, counted, MOST_COUNTED);
      return counted;
    };
    return { of: corpus.of, ...heard, rows };
  };
}

interface Known {
  of: Record<Lang, SourcesOf>;
  counted: Map<string, SourceRow[]>;
}

/** Keeps a value, and of the others those that were used last. */
function keep<T>(kept: Map<string, T>, key: string, value: T, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}

function sourcesIn({ corpus, decisions }: HeardCorpus): Record<Lang, SourcesOf> {
  return Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      sourcesOf(
        lang,
        corpus.filter((group) => group.lang === lang),
        decisions,
      ),
    ]),
  ) as Record<Lang, SourcesOf>;
}

function sourcesOf(lang: Lang, groups: HeardGroup[], decisions: SourceDecision[]): SourcesOf {
  const counted = new Map<HeardForm, Form>();
  const withAcronyms: Form[][] = [];
  for (const article of groups.flatMap(({ articles }) => articles)) {
    const together = article.map(({ form, attributions }) => {
      const whole = counted.get(form) ?? { ...form, attributions: 0 };
      counted.set(form, whole);
      whole.attributions += attributions;
      return whole;
    });
    if (together.length > 1 && together.some(({ name }) => isAcronym(name))) withAcronyms.push(together);
  }
  // Of names as frequent, one in small letters and with its accents comes first.
  const all = [...counted.values()].sort(
    (a, b) => b.attributions - a.attributions || (a.name < b.name ? 1 : -1),
  );
  const resolved = resolveHolders(lang, all, withAcronyms, decisions);
  const keys = new Map([...counted].map(([form, whole]) => [form, resolved.sourceOf(whole)]));
  const forms = Map.groupBy(all, (form) => resolved.sourceOf(form));
  return {
    ...resolved,
    forms,
    keyOf: (form) => keys.get(form)!,
    called: new Map([...forms].map(([key, own]) => [key, calledBy(key, own)])),
  };
}

/**
 * How a source is called: by the commonest name of its own key, the one that others were joined with, and
 * what most of its attributions say that it is. Holders who are not named have a role in common and no name.
 */
function calledBy(key: string, forms: Form[]): Called {
  if (isGroupKey(key)) return { name: '', folded: '', searched: '', kind: 'unnamed', role: roleOf(key) };
  const own = forms.filter((form) => form.key === key);
  const name = most(own.length > 0 ? own : forms, (form) => form.name);
  return {
    name,
    folded: folded(name),
    searched: [...new Set(forms.map((form) => folded(form.name)))].join('\n'),
    kind: most(forms, ({ kind }) => kind),
    role: most(forms, ({ role }) => role),
  };
}

function most<T extends string>(forms: Form[], of: (form: Form) => T): T {
  const counts = new Map<T, number>();
  for (const form of forms) counts.set(of(form), (counts.get(of(form)) ?? 0) + form.attributions);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
