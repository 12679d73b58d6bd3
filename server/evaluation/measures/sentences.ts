import type { Analysis, ReadSentence, Span } from '../../analysis/types.ts';
import type { Forecast } from '../../stats/calibration.ts';
import { figureOf } from '../../stats/tallies.ts';
import { type Item, item, macroF1, type Pair, type Scored, type Scores, tallyOf } from '../result.ts';
import type { RowOf } from '../sets.ts';
import type { Cause } from '../tasks.ts';

const LABELS = ['reporting', 'attributed', 'opinion'] as const;
type Label = (typeof LABELS)[number];
type GoldSentence = NonNullable<RowOf<'voice'>['sentences']>[number];

const isMeasured = ({ label }: GoldSentence): boolean => (LABELS as readonly string[]).includes(label);

/** Reporting, attributed or opinion, sentence by sentence; sentences on which the annotators differ are left out. */
export function scoreSentences(documents: readonly Scored<RowOf<'voice'>>[]): Scores {
  const judged = documents.map(({ row, analysis }) =>
    (row.sentences ?? [])
      .filter((gold) => isMeasured(gold) && gold.contested === undefined)
      .map((gold) => ({ gold, read: sentenceAt(analysis, gold) })),
  );
  const pairs = judged.map((all) => all.map(({ gold, read }): Pair => [gold.label, read?.label ?? null]));
  const passes = documents.map(({ row }) =>
    (row.sentences ?? []).filter(isMeasured).map(({ label, contested }): Pair => {
      const [first, second] = Array.isArray(contested) ? contested : [label, label];
      return [first!, second ?? null];
    }),
  );
  const agreement = (labels: readonly Label[]) => figureOf(tallyOf(labels, passes));
  return {
    measures: [
      { ...macroF1('sentences.macroF1', 'sentences', LABELS, pairs), agreement: agreement(LABELS) },
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

/** The engine's sentence that covers most of a span, or lies next to it; undefined where there is none. */
export function sentenceAt({ sentences }: Analysis, span: Span): ReadSentence | undefined {
  let best: ReadSentence | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const shared = sharedBy(sentence, span);
    if (shared > most) [best, most] = [sentence, shared];
  }
  return best;
}

function why(
  gold: GoldSentence,
  read: ReadSentence | undefined,
  { row, analysis }: Scored<RowOf<'voice'>>,
): Cause {
  if (!read || sharedBy(read, gold) < (gold.end - gold.start) / 2) return 'boundary';
  if (read.label === 'other') return 'layout';
  if (gold.label === 'attributed')
    return analysis.attributions.some(({ content }) => content.some((span) => sharedBy(span, gold) > 0))
      ? 'attribution_too_small'
      : 'attribution_missed';
  if (read.label === 'attributed')
    return (row.attributions ?? []).some(({ content }) =>
      content.some(([start, end]) => sharedBy({ start, end }, gold) > 0),
    )
      ? 'attribution_too_large'
      : 'attribution_invented';
  return gold.label === 'opinion' ? signs([read]) : 'signs_misread';
}

function signs(sentences: readonly ReadSentence[]): Cause {
  return sentences.some(({ evidence }) => evidence.length > 0) ? 'signs_too_weak' : 'no_sign_of_opinion';
}

/** Characters that two spans share; below zero how far they lie apart. */
function sharedBy(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
