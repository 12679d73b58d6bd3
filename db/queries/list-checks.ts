import { count, desc, eq, sql } from 'drizzle-orm';
import type { CheckSummary } from '../../server/contract/check.ts';
import type { Db, Orm } from '../client.ts';
import { checkItems, checks } from '../schema/index.ts';
import { isUuid } from './uuid.ts';

/** Every check and how far it has come, the newest first. */
export async function listChecks({ orm }: Pick<Db, 'orm'>): Promise<CheckSummary[]> {
  const found = await summaries(orm).orderBy(desc(checks.createdAt), desc(checks.id));
  return found.map(summary);
}

/** One check and how far it has come; null where it is not there. */
export async function getCheck({ orm }: { orm: Orm }, id: string): Promise<CheckSummary | null> {
  if (!isUuid(id)) return null;
  const [found] = await summaries(orm).having(eq(checks.id, id));
  return found ? summary(found) : null;
}

function summaries(orm: Orm) {
  return orm
    .select({
      id: checks.id,
      kind: checks.kind,
      lang: checks.lang,
      // Grouped by the id alone: json knows no equality.
      filters: checks.filters,
      seed: checks.seed,
      createdAt: checks.createdAt,
      size: count(checkItems.position),
      coded: count(checkItems.code),
      unsure: sql`count(*) filter (where ${checkItems.code}::text = '"unsure"')`.mapWith(Number),
    })
    .from(checks)
    .leftJoin(checkItems, eq(checkItems.check, checks.id))
    .groupBy(checks.id)
    .$dynamic();
}

function summary({
  createdAt,
  ...check
}: Omit<CheckSummary, 'createdAt'> & { createdAt: Date }): CheckSummary {
  return { ...check, createdAt: createdAt.toISOString() };
}
