import { isGroupKey, splitKey } from '../../db/holders/key.ts';
import { keepDecision } from '../../db/queries/source-decisions.ts';
import type { NewDecision, SourceDecision } from '../contract/sources.ts';
import { CadrageError } from '../errors.ts';
import type { ActionContext } from './context.ts';
import { calledIn, findSource } from './source-profile.ts';
import type { ReadSources } from './sources.ts';

/**
 * Keeps that two sources are one, or that a name is another source than those that it is joined with.
 * Whether they are there is told by all articles, the invented ones too.
 * @throws CadrageError `not_found` where a source is not there, `unnamed_source` where it is no one in
 * particular, `same_source` where a source would be merged with itself, also by way of others, `not_joined`
 * where the name stands alone or is none of the source's
 */
export async function decideSource(
  { db }: Pick<ActionContext, 'db'>,
  readSources: ReadSources,
  asked: NewDecision,
): Promise<SourceDecision> {
  const read = await readSources({ invented: 'include' });
  const { lang } = asked;
  const source = findSource(read, lang, asked.key);
  if (isGroupKey(source.key)) throw new CadrageError('unnamed_source');
  if (asked.kind === 'merge') {
    const into = findSource(read, lang, asked.into);
    if (isGroupKey(into.key)) throw new CadrageError('unnamed_source');
    if (into.key === source.key) throw new CadrageError('same_source');
    return keepDecision(db, { lang, kind: 'merge', key: source.key, name: null, into: into.key });
  }
  const form = source.forms.find(({ name }) => name === asked.name);
  const alone = source.forms.every(({ name }) => name === asked.name);
  if (!form || alone || calledIn(read, source).name === form.name) throw new CadrageError('not_joined');
  return keepDecision(db, {
    lang,
    kind: 'split',
    key: splitKey(form.key, form.name),
    name: form.name,
    into: source.key,
  });
}
