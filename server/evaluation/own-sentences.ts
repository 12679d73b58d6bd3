import { SENTENCE_LABELS, type SentenceLabel } from '../analysis/types.ts';
import type { SentenceFigures } from '../contract/check.ts';
import { cohensKappa } from '../stats/agreement.ts';
import { type Counts, ownFigures } from './own-figures.ts';

/** One sentence as its reader and the engine label it. */
export interface LabelledSentence {
  article: string;
  coded: SentenceLabel;
  said: SentenceLabel;
}

/** The labels whose mean is the figure of the whole; what is neither is too rare in the body of an article. */
const MEANT: readonly SentenceLabel[] = ['reporting', 'attributed', 'opinion'];

/** How well the engine labels the sentences that a reader has labelled. */
export function sentenceFigures(sentences: readonly LabelledSentence[]): SentenceFigures {
  const articles = [...Map.groupBy(sentences, ({ article }) => article).values()];
  const countsOf = (labels: readonly SentenceLabel[]): Counts[] =>
    articles.map((held) => labels.flatMap((label) => counts(held, label)));
  const occurring = SENTENCE_LABELS.filter((label) =>
    sentences.some(({ coded, said }) => coded === label || said === label),
  );
  const meant = occurring.filter((label) => MEANT.includes(label));
  const kappa = cohensKappa(sentences.map(({ coded, said }) => [coded, said]));
  return {
    labels: occurring.map((label) => ({
      label,
      coded: sentences.filter(({ coded }) => coded === label).length,
      said: sentences.filter(({ said }) => said === label).length,
      ...ownFigures(countsOf([label])),
    })),
    macro: ownFigures(countsOf(meant), meant.length),
    kappa: Number.isNaN(kappa) ? null : kappa,
    confusion: SENTENCE_LABELS.map((row) =>
      SENTENCE_LABELS.map(
        (column) => sentences.filter(({ coded, said }) => coded === row && said === column).length,
      ),
    ),
  };
}

function counts(sentences: readonly LabelledSentence[], label: SentenceLabel): Counts {
  const of = (holds: (sentence: LabelledSentence) => boolean): number => sentences.filter(holds).length;
  return [
    of(({ coded, said }) => coded === label && said === label),
    of(({ said }) => said === label),
    of(({ coded }) => coded === label),
  ];
}
