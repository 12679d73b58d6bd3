import { tokensIn } from '../steps/spans.ts';
import type { Doc, Sentence, VoiceWords } from '../types.ts';

/**
 * Words in each voice, in body paragraphs: the outlet first, then each attribution that has any.
 * @param sentences those that are counted, of the article's
 */
export function countVoices(doc: Doc, sentences: readonly Sentence[] = doc.sentences): VoiceWords[] {
  const outlet: VoiceWords = { attribution: null, words: 0, direct: 0 };
  const sources: VoiceWords[] = doc.attributions.map((_, attribution) => ({
    attribution,
    words: 0,
    direct: 0,
  }));
  const quoted = tokensIn(
    doc.tokens,
    doc.quotes.map((q) => q.inner),
  );
  for (const sentence of sentences) {
    if (doc.paragraphs[sentence.paragraph]!.role !== 'body') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i]!;
      if (!token.word) continue;
      const voice = sources[doc.voice[i]!] ?? outlet;
      voice.words++;
      if (voice !== outlet) voice.direct += quoted[i]!;
    }
  }
  return [outlet, ...sources.filter((v) => v.words > 0)];
}
