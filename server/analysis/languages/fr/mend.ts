import type { Token } from '../../types.ts';
import { dictionaryForm, fold } from '../tokens.ts';

/** wink lower-cases a form before it asks for its lemma; a proper noun keeps its case. */
export function mendFrench(sentence: Token[]): void {
  for (const token of sentence) {
    if (token.upos === 'PROPN') token.lemma = dictionaryForm(fold(token.text));
    if (!token.word && (token.upos === 'NOUN' || token.upos === 'PROPN'))
      token.upos = '%€$£'.includes(token.text) ? 'NOUN' : 'PUNCT';
  }
}
