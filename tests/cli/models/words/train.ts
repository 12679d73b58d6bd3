import type { Retrain } from '../../../../server/cli/trained-on.ts';
import type { RowOf } from '../../../../server/evaluation/sets.ts';

/** Learns by heart: every loaded word of the rows becomes an entry of the lexicon. */
const learnByHeart: Retrain = async (_set, rows, resources) => {
  const seen = (rows as RowOf<'loaded'>[]).flatMap(({ loaded }) => loaded);
  const entries = seen.map((form) => ({ lemma: form, category: 'ridicule', strength: 0.9, polarity: 'negative', source: 'test' }));
  const english = resources.en!;
  const { lexicons } = english;
  return { ...resources, en: { ...english, lexicons: { ...lexicons, loaded: [...lexicons.loaded, ...(entries as never[])] } } };
};
export default learnByHeart;
