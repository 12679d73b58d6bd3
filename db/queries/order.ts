import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** By code point, of a folded name or of a code: the same on every database, whatever its collation. */
export function alphabetical(column: SQLWrapper): SQL {
  return sql`${column} collate "C" asc`;
}

/** What is missing comes last, whichever way the rest is ordered. */
export function descending(column: SQLWrapper): SQL {
  return sql`${column} desc nulls last`;
}

/** The value met most often; of several, the first by code point. */
export function mostFrequent<T extends string>(value: SQLWrapper): SQL<T> {
  return sql<T>`mode() within group (order by ${value} collate "C")`;
}
