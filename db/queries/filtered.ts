import { and, eq, gte, like, lte, type SQL } from 'drizzle-orm';
import type { Filters } from '../../server/contract.ts';
import { articles, currentAnalyses, outlets } from '../schema/index.ts';
import { folded } from '../text.ts';
import { isUuid } from './uuid.ts';

/**
 * The condition that a list or an aggregate puts on articles; the query must join `articles`,
 * `outlets` and, where a genre is asked for, `currentAnalyses`. `outlet` is an outlet's id or its name.
 */
export function filtered({ lang, outlet, from, to, genre, q, invented }: Filters): SQL | undefined {
  return and(
    lang ? eq(articles.lang, lang) : undefined,
    outlet ? named(outlet) : undefined,
    from ? gte(articles.date, from) : undefined,
    to ? lte(articles.date, to) : undefined,
    genre ? eq(currentAnalyses.genre, genre) : undefined,
    invented === 'include' ? undefined : eq(articles.invented, invented === 'only'),
    ...words(q ?? '').map((word) => like(articles.searchable, `%${literal(word)}%`)),
  );
}

function named(outlet: string): SQL {
  return isUuid(outlet) ? eq(outlets.id, outlet) : eq(outlets.name, outlet);
}

function words(q: string): string[] {
  return folded(q).split(/\s+/).filter(Boolean);
}

/** The word as LIKE takes it at its letter. */
function literal(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}
