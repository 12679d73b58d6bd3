import { SENTENCE_LABELS, type SentenceLabel } from '../analysis/types.ts';
import type { SentenceFigures } from '../contract/check.ts';
import { cohensKappa } from '../stats/agreement.ts';
import { MEASURED } from './measures/sentences.ts';
import { ownFigures } from './own-figures.ts';
import { type Pair, tallyOf } from './result.ts';

/** One sentence as its reader and the engine label it. */
export interface LabelledSentence {
  article: string;
  coded: SentenceLabel;
  said: SentenceLabel;
}

/** How well the engine labels the sentences that a reader has labelled. */
export function sentenceFigures(sentences: readonly LabelledSentence[]): SentenceFigures {
  const articles = [...Map.groupBy(sentences, ({ article }) => article).values()].map((held) =>
    held.map(({ coded, said }): Pair => [coded, said]),
  );
  const figures = (labels: readonly SentenceLabel[]) =>
    ownFigures(tallyOf(labels, articles).documents, labels.length);
  const occurring = SENTENCE_LABELS.filter((label) =>
    sentences.some(({ coded, said }) => coded === label || said === label),
  );
  const meant = MEASURED.filter((label) => occurring.includes(label));
  const kappa = cohensKappa(sentences.map(({ coded, said }) => [coded, said]));
  return {
    labels: occurring.map((label) => ({
      label,
      coded: sentences.filter(({ coded }) => coded === label).length,
      said: sentences.filter(({ said }) => said === label).length,
      ...figures([label]),
    })),
    macro: figures(meant),
    kappa: Number.isNaN(kappa) ? null : kappa,
    confusion: SENTENCE_LABELS.map((row) =>
      SENTENCE_LABELS.map(
        (column) => sentences.filter(({ coded, said }) => coded === row && said === column).length,
      ),
    ),
  };
}
