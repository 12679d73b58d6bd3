import { inArray } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { currentAnalyses, type Structure } from '../schema/index.ts';

/** The paragraphs and sentences of these analyses, and whose they are, by their ids. */
export async function structuresOf(
  orm: Orm,
  analyses: number[],
): Promise<Map<number, Pick<Structure, 'paragraphs' | 'sentences'> & { article: string }>> {
  const found = await orm
    .select({
      id: currentAnalyses.id,
      article: currentAnalyses.article,
      structure: currentAnalyses.structure,
    })
    .from(currentAnalyses)
    .where(inArray(currentAnalyses.id, analyses));
  return new Map(found.map(({ id, article, structure }) => [id, { article, ...structure }]));
}
