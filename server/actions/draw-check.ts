import { randomInt } from 'node:crypto';
import type { Orm } from '../../db/client.ts';
import { countSentences } from '../../db/queries/count-sentences.ts';
import { type DrawnCheck, storeCheck } from '../../db/queries/store-check.ts';
import { structuresOf } from '../../db/queries/structures.ts';
import type { ReadParagraph, Span } from '../analysis/types.ts';
import type { NewCheck } from '../contract/check.ts';
import { CadrageError } from '../errors.ts';
import { type Drawn, drawing } from '../stats/drawing.ts';
import { CHECK_SIZE } from '../vocabulary.ts';
import type { ActionContext } from './context.ts';

/** The largest seed that the database holds, and one. */
const SEEDS = 2 ** 31;

/**
 * Draws a random sample of sentences from the articles that pass the filters, or all of them where they are fewer than
 * was asked, and stores it. Every sentence of the text itself is as likely as any other; headings, bylines and
 * boilerplate are not drawn.
 * @param seed the same draws the same from the same articles
 * @returns the id of the check
 * @throws CadrageError `too_few_sentences`, and nothing is stored
 */
export function drawCheck(
  { db }: Pick<ActionContext, 'db'>,
  { kind, lang, size, filters }: NewCheck,
  seed = randomInt(SEEDS),
): Promise<string> {
  const draw = async (tx: Orm): Promise<string> => {
    const counts = await countSentences(tx, { ...filters, lang });
    const analyses = counts.map(({ analysis }) => analysis);
    const order = drawing(
      counts.map(({ sentences }) => sentences),
      seed,
    );
    const items = await firstInBody(tx, analyses, order, size);
    if (items.length < CHECK_SIZE.least) throw new CadrageError('too_few_sentences', String(items.length));
    return storeCheck(tx, { kind, lang, filters, seed, items });
  };
  // From one state of the corpus, so that no engine becomes the current one between the count and the draw.
  return db.orm.transaction(draw, { isolationLevel: 'repeatable read' });
}

type Items = DrawnCheck['items'];

/**
 * The first sentences of the order that stand in the body of an article. What is counted in the database is all
 * sentences, which is quick; which of them are body is only read of the articles that the lot falls on.
 */
async function firstInBody(
  tx: Orm,
  analyses: number[],
  order: Generator<Drawn>,
  size: number,
): Promise<Items> {
  const items: Items = [];
  while (items.length < size) {
    const lots = next(order, size - items.length);
    if (lots.length === 0) break;
    const wanted = new Set(lots.map(({ group }) => analyses[group]!));
    const structures = await structuresOf(tx, [...wanted]);
    for (const { group, member } of lots) {
      const { article, paragraphs, sentences } = structures.get(analyses[group]!)!;
      const bodyAt = (place: number): Span | undefined => {
        const sentence = sentences[place];
        return sentence && isBody(paragraphs, sentence) ? sentence : undefined;
      };
      const sentence = bodyAt(member);
      if (!sentence) continue;
      const { start, end } = sentence;
      const contextStart = bodyAt(member - 1)?.start ?? start;
      const contextEnd = bodyAt(member + 1)?.end ?? end;
      items.push({ article, start, end, contextStart, contextEnd });
    }
  }
  return items;
}

/** As many as there still are, up to `n`. (Iterator helpers would close the generator after the first.) */
function next<T>(order: Iterator<T, void>, n: number): T[] {
  const taken: T[] = [];
  while (taken.length < n) {
    const { value, done } = order.next();
    if (done) break;
    taken.push(value as T);
  }
  return taken;
}

function isBody(paragraphs: readonly ReadParagraph[], { start }: Span): boolean {
  return paragraphs.find((paragraph) => start < paragraph.end)?.role === 'body';
}
