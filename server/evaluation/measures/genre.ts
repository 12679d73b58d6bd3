import type { Genre } from '../../analysis/types.ts';
import { figureOf } from '../../stats/tallies.ts';
import { item, macroF1, type Pair, type Scored, type Scores, tallyOf } from '../result.ts';
import type { Cause } from '../tasks.ts';

/** An article whose genre is known; where two passes of annotation differ, what each of them said. */
interface WithGenre {
  text: string;
  genre?: Genre | Genre[] | null;
}

/** Reporting, opinion or satire. An article on which the annotators differ is left out; one that the engine leaves open is missed. */
export function scoreGenre(documents: readonly Scored<WithGenre>[], labels: readonly Genre[]): Scores {
  const judged = documents.map(({ row, analysis }) =>
    typeof row.genre === 'string' ? [{ gold: row.genre, read: analysis.genre }] : [],
  );
  const passes = documents.map(({ row: { genre } }): Pair[] => {
    const [first, second] = Array.isArray(genre) ? genre : [genre, genre];
    return first && second ? [[first, second]] : [];
  });
  const twice = documents.some(({ row }) => Array.isArray(row.genre));
  return {
    measures: [
      {
        ...macroF1(
          'genre.macroF1',
          'genre',
          labels,
          judged.map((all) => all.map(({ gold, read }): Pair => [gold, read.label])),
        ),
        ...(twice && { agreement: figureOf(tallyOf(labels, passes)) }),
      },
    ],
    items: judged.map((all, d) =>
      all.map(({ gold, read }) =>
        item('genre', { start: 0, end: documents[d]!.row.text.length }, gold, read.label, (): Cause => {
          if (read.label === null) return 'abstained';
          return gold === 'reporting' ? 'signs_misread' : 'signs_too_weak';
        }),
      ),
    ),
    forecasts: {
      genre: judged
        .flat()
        .flatMap(({ gold, read }) => (read.label === null ? [] : [{ p: read.p, so: read.label === gold }])),
    },
  };
}
