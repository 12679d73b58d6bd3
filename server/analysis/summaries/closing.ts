import type { Attribution, Closing, Doc, Sentence, Speaker, VoiceWords } from '../types.ts';
import { SPEAKERS } from '../types.ts';
import { countVoices } from './voices.ts';

/** The part of an article's words that closes it, and the fewest words that do. */
const CLOSING = { share: 0.1, words: 30 };

/**
 * The sentences that close the article: the last of the body that together hold a tenth of its words,
 * and 30 at least; all of them where there are no more. Whole sentences, since a reader hears no half ones.
 */
export function closingSentences(doc: Doc): Sentence[] {
  const body = doc.sentences.filter(({ paragraph }) => doc.paragraphs[paragraph]!.role === 'body');
  const words = body.map(
    ({ first, last }) => doc.tokens.slice(first, last).filter(({ word }) => word).length,
  );
  const most = Math.max(CLOSING.words, CLOSING.share * words.reduce((sum, n) => sum + n, 0));
  let from = body.length;
  for (let held = 0; from > 0 && held < most; held += words[from]!) from -= 1;
  return body.slice(from);
}

/** Who closes the article. Of nested voices the innermost is heard, as everywhere. */
export function readClosing(doc: Doc): Closing {
  const sentences = closingSentences(doc);
  return {
    from: sentences[0]?.start ?? doc.text.length,
    by: bySpeaker(countVoices(doc, sentences), doc.attributions),
  };
}

function bySpeaker(voices: readonly VoiceWords[], attributions: readonly Attribution[]): Closing['by'] {
  const words = new Map<Speaker, number>();
  for (const { attribution, words: more } of voices) {
    const speaker = attribution === null ? 'outlet' : (attributions[attribution]!.source?.role ?? 'other');
    words.set(speaker, (words.get(speaker) ?? 0) + more);
  }
  return Object.fromEntries(
    SPEAKERS.flatMap((speaker) => (words.get(speaker) ? [[speaker, words.get(speaker)]] : [])),
  );
}
