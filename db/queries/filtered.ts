import { and, eq, gte, like, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Filters } from '../../server/contract.ts';
import { articles, currentAnalyses, outlets } from '../schema/index.ts';
import { folded } from '../text.ts';
import { isUuid } from './uuid.ts';

/**
 * The condition that a list or an aggregate puts on articles; the query must join `articles`,
 * `outlets` and, where a genre is asked for, `currentAnalyses`.
 */
export function filtered({ lang, outlet, from, to, genre, q, invented }: Filters): SQL | undefined {
  return and(
    lang ? eq(articles.lang, lang) : undefined,
    outlet ? or(sql`false`, ...outlet.map(named)) : undefined,
    from ? gte(articles.date, from) : undefined,
    to ? lte(articles.date, to) : undefined,
    genre ? eq(currentAnalyses.genre, genre) : undefined,
    treated(invented),
    ...words(q ?? '').map((word) => like(articles.searchable, `%${literal(word)}%`)),
  );
}

function treated(invented: Filters['invented']): SQL | undefined {
  if (invented === 'include') return undefined;
  const chosen = eq(articles.invented, invented === 'only');
  const allInvented = sql`not exists (select from ${articles} as genuine where not genuine.invented)`;
  return invented === 'auto' ? or(chosen, allInvented) : chosen;
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
