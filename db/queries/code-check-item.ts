import { and, eq } from 'drizzle-orm';
import type { CheckCode } from '../../server/contract/check.ts';
import type { CheckKind } from '../../server/vocabulary.ts';
import type { Db } from '../client.ts';
import { checkItems, checks } from '../schema/index.ts';
import { isUuid } from './uuid.ts';

/** Where the sentence of a check stands in its article, and how it is to be coded; null where it is not there. */
export async function findCheckItem(
  { orm }: Pick<Db, 'orm'>,
  check: string,
  position: number,
): Promise<{ kind: CheckKind; start: number; end: number } | null> {
  if (!isUuid(check)) return null;
  const [found] = await orm
    .select({ kind: checks.kind, start: checkItems.start, end: checkItems.end })
    .from(checkItems)
    .innerJoin(checks, eq(checks.id, checkItems.check))
    .where(at(check, position));
  return found ?? null;
}

/**
 * Keeps the code of a sentence in place of what it was before; null takes it away.
 * @returns false where the sentence is gone
 */
export async function codeCheckItem(
  { orm }: Pick<Db, 'orm'>,
  check: string,
  position: number,
  code: CheckCode | null,
): Promise<boolean> {
  const kept = await orm
    .update(checkItems)
    .set({ code, codedAt: code === null ? null : new Date() })
    .where(at(check, position))
    .returning({ position: checkItems.position });
  return kept.length > 0;
}

function at(check: string, position: number) {
  return and(eq(checkItems.check, check), eq(checkItems.position, position));
}
