import type { Analysed, ArticleInput } from '../analysis/types.ts';
import { asCadrageError } from '../errors.ts';
import type { EvaluatedSet } from '../evaluation/evaluated.ts';
import type { Scored } from '../evaluation/result.ts';
import { articleOf, scoreSet } from '../evaluation/score.ts';
import type { AnnotatedRows, Row, SetFault } from '../evaluation/sets.ts';
import { inOrder, WIDTH } from './in-order.ts';

/** Reads an article; the engine on threads, or one that was made without it. */
export type Read = (article: ArticleInput) => Promise<Analysed>;

/**
 * Has the engine read the documents of an annotated set and measures what it says. A document that is
 * refused is named among the faults, and the others are measured.
 * @param readerOf what reads the document at a place of the set: another engine for each fold of a cross-validation
 */
export async function evaluateSet(
  set: string,
  { kind, rows, faults }: AnnotatedRows,
  readerOf: (place: number) => Read,
  folds: number | null = null,
): Promise<EvaluatedSet> {
  const all = [...faults];
  const documents: Scored<Row>[] = [];
  const results = inOrder(
    rows.entries(),
    WIDTH,
    async ([place, { line, row }]): Promise<Scored<Row> | SetFault> => {
      try {
        return { row, analysis: (await readerOf(place)(articleOf(row))).analysis };
      } catch (error) {
        const { code } = asCadrageError(error);
        return { line, field: 'text', message: `was refused by the engine (${code})` };
      }
    },
  );
  for await (const result of results) {
    if ('analysis' in result) documents.push(result);
    else all.push(result);
  }
  return {
    set,
    kind,
    lang: rows[0]?.row.lang ?? 'en',
    documents: documents.map(({ row }) => row.id),
    folds,
    faults: all,
    ...scoreSet(kind, documents),
  };
}
