import type { ReadSentence, SentenceLabel } from '../../analysis/types.ts';
import type { Forecast } from '../../stats/calibration.ts';
import { figureOf } from '../../stats/tallies.ts';
import { type Item, item, macroF1, type Pair, type Scored, type Scores, tallyOf } from '../result.ts';
import type { RowOf } from '../sets.ts';
import { closestTo, meet, sharedBy } from '../spans.ts';
import type { Cause } from '../tasks.ts';

/** The labels that are measured: what is neither of them is no sentence of the article. */
export const MEASURED = ['reporting', 'attributed', 'opinion'] as const satisfies SentenceLabel[];
type Label = (typeof MEASURED)[number];
type GoldSentence = NonNullable<RowOf<'voice'>['sentences']>[number];

const isMeasured = ({ label }: GoldSentence): boolean => (MEASURED as readonly string[]).includes(label);

/** Reporting, attributed or opinion, sentence by sentence; sentences on which the annotators differ are left out. */
export function scoreSentences(documents: readonly Scored<RowOf<'voice'>>[]): Scores {
  const judged = documents.map(({ row, analysis }) =>
    (row.sentences ?? [])
      .filter((gold) => isMeasured(gold) && gold.contested === undefined)
      .map((gold) => ({ gold, read: closestTo(gold, analysis.sentences) })),
  );
  const pairs = judged.map((all) => all.map(({ gold, read }): Pair => [gold.label, read?.label ?? null]));
  const passes = documents.map(({ row }) =>
    (row.sentences ?? []).filter(isMeasured).map(({ label, contested }): Pair => {
      const [first, second] = Array.isArray(contested) ? contested : [label, label];
      return [first!, second ?? null];
    }),
  );
  const twice = documents.some(({ row }) => row.sentences?.some(({ contested }) => contested !== undefined));
  const agreement = (labels: readonly Label[]) => (twice ? figureOf(tallyOf(labels, passes)) : undefined);
  return {
    measures: [
      { ...macroF1('sentences.macroF1', 'sentences', MEASURED, pairs), agreement: agreement(MEASURED) },
      {
        ...macroF1('sentences.opinionF1', 'sentences', ['opinion'], pairs),
        agreement: agreement(['opinion']),
      },
    ],
    items: judged.map((all, d) =>
      all.map(({ gold, read }) =>
        item('sentences', gold, gold.label, read?.label ?? null, () => why(gold, read, documents[d]!)),
      ),
    ),
    forecasts: {
      opinion: judged.flat().flatMap(({ gold, read }): Forecast[] => {
        return read ? [{ p: read.opinion, so: gold.label === 'opinion' }] : [];
      }),
    },
  };
}

/** Opinion or reporting, one sentence a document: an opinion where any sentence that the engine sees in it gives one. */
export function scoreSubjectivity(documents: readonly Scored<RowOf<'subjectivity'>>[]): Scores {
  const parts = [...new Set(documents.map(({ row }) => row.part))].sort();
  const judged = documents.map(({ row, analysis }) => {
    const p = Math.max(0, ...analysis.sentences.map(({ opinion }) => opinion));
    return { row, analysis, p, got: p >= 0.5 ? 'opinion' : 'reporting' };
  });
  return {
    measures: parts.map((part) =>
      macroF1(
        `${part}.macroF1`,
        'sentences',
        ['opinion', 'reporting'],
        judged.filter(({ row }) => row.part === part).map(({ row, got }): Pair[] => [[row.label, got]]),
      ),
    ),
    items: judged.map(({ row, analysis, got }): Item[] => [
      item('sentences', { start: 0, end: row.text.length }, row.label, got, () => {
        if (got === 'opinion') return 'signs_misread';
        return signs(analysis.sentences);
      }),
    ]),
    forecasts: { opinion: judged.map(({ row, p }) => ({ p, so: row.label === 'opinion' })) },
  };
}

function why(
  gold: GoldSentence,
  read: ReadSentence | undefined,
  { row, analysis }: Scored<RowOf<'voice'>>,
): Cause {
  if (!read || sharedBy(read, gold) < (gold.end - gold.start) / 2) return 'boundary';
  if (read.label === 'other') return 'layout';
  if (gold.label === 'attributed')
    return analysis.attributions.some(({ content }) => content.some((span) => meet(span, gold)))
      ? 'attribution_too_small'
      : 'attribution_missed';
  if (read.label === 'attributed')
    return (row.attributions ?? []).some(({ content }) =>
      content.some(([start, end]) => meet({ start, end }, gold)),
    )
      ? 'attribution_too_large'
      : 'attribution_invented';
  return gold.label === 'opinion' ? signs([read]) : 'signs_misread';
}

function signs(sentences: readonly ReadSentence[]): Cause {
  return sentences.some(({ evidence }) => evidence.length > 0) ? 'signs_too_weak' : 'no_sign_of_opinion';
}
