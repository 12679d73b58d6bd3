import type { Lang } from '../../server/analysis/types.ts';
import type { SourceDecision } from '../../server/contract/sources.ts';
import { type Form, type Join, joinsOf } from './join.ts';
import { isGroupKey, splitKey } from './key.ts';

/** Why a name belongs to a source: it is spelt alike, it was joined, or a reader said so. */
export type Belonging = 'spelling' | Join['by'] | 'hand';

/** The sources of one language, and the forms that belong to each. */
export interface Resolved {
  /** The key of the source that a key belongs to; its own where nothing is known of it. */
  root(key: string): string;
  /** The key of the source that a form belongs to. */
  sourceOf(form: Pick<Form, 'name' | 'key'>): string;
  /** How a form came to its source, and by which decision where it was by hand. */
  belonging(form: Pick<Form, 'name' | 'key'>): { by: Belonging; decision: string | null };
}

interface Link {
  into: string;
  by: Belonging;
  decision: string | null;
}

/**
 * Joins the forms of one language into sources. What a reader decided goes first, and stays where an
 * automatic join would go against it.
 */
export function resolveHolders(
  lang: Lang,
  forms: Form[],
  articles: Iterable<Form[]>,
  decisions: SourceDecision[],
): Resolved {
  const own = decisions.filter((decision) => decision.lang === lang);
  const split = new Set(own.flatMap(({ kind, name }) => (kind === 'split' && name !== null ? [name] : [])));
  const keyOfForm = ({ name, key }: Pick<Form, 'name' | 'key'>): string =>
    split.has(name) && key !== '' && !isGroupKey(key) ? splitKey(key, name) : key;
  const links = new Map<string, Link>();
  const root = (key: string): string => {
    let at = key;
    for (let link = links.get(at); link; link = links.get(at)) at = link.into;
    return at;
  };
  const add = (key: string, link: Link): void => {
    if (!links.has(key) && root(link.into) !== key) links.set(key, link);
  };
  for (const { id, kind, key, into } of own)
    if (kind === 'merge' && into !== null) add(key, { into, by: 'hand', decision: id });
  const whole = (form: Form): boolean => !split.has(form.name);
  const together = function* (): Generator<Form[]> {
    for (const article of articles) yield article.filter(whole);
  };
  for (const [key, { into, by }] of joinsOf(lang, forms.filter(whole), together()))
    add(key, { into, by, decision: null });
  return {
    root,
    sourceOf: (form) => root(keyOfForm(form)),
    belonging: (form) => {
      const key = keyOfForm(form);
      const { by, decision } = links.get(key) ?? { by: 'spelling', decision: null };
      return { by, decision };
    },
  };
}
