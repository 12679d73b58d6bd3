import type { Token, Upos } from '../../types.ts';
import { dictionaryForm, fold } from '../tokens.ts';

/** Sets right what wink's English model gets wrong by rule. */
export function mendEnglish(sentence: Token[]): void {
  sentence.forEach((token, i) => {
    token.upos = partOfSpeech(token, sentence[i + 1]);
    token.lemma = lemmaOf(token);
  });
}

function partOfSpeech(token: Token, _next: Token | undefined): Upos {
  const upos = token.upos as Upos | 'SPACE' | 'UNK';
  if (upos === 'SPACE' || upos === 'UNK') return token.word ? 'X' : 'PUNCT';
  return upos;
}

function lemmaOf({ text, lemma, upos }: Token): string {
  const form = dictionaryForm(fold(text));
  if (upos === 'PROPN') return form;
  if (upos === 'PUNCT' || upos === 'SYM') return form;
  return lemma.replaceAll('’', "'");
}
