import { paragraphAt } from '../steps/layout.ts';
import { folded } from '../steps/lexicon.ts';
import { spanAt } from '../steps/spans.ts';
import type { Doc, LoadedEntry, LoadedTerm, Match, Owned } from '../types.ts';

/** Whose words the token is in. */
export function ownerOf(doc: Pick<Doc, 'voice'>, token: number): Owned {
  const attribution = doc.voice[token] ?? -1;
  return attribution < 0 ? { voice: 'outlet', attribution: null } : { voice: 'source', attribution };
}

/**
 * Words that carry an evaluative, emotional or delegitimising charge, each with the voice it is in.
 * Bylines and boilerplate are not read; a word inside a name ("Extinction Rebellion") is part of the name.
 */
export function findLoaded(doc: Doc): LoadedTerm[] {
  return doc.matches.loaded.flatMap((match) => {
    const role = paragraphAt(doc, match.start)?.role;
    if (role !== 'body' && role !== 'heading') return [];
    if (isInsideName(doc, match)) return [];
    return [
      {
        start: match.start,
        end: match.end,
        text: doc.text.slice(match.start, match.end),
        lemma: match.entry.lemma,
        category: match.entry.category,
        strength: match.entry.strength,
        polarity: match.entry.polarity,
        ...ownerOf(doc, match.first),
        inHeading: role === 'heading',
      },
    ];
  });
}

function isInsideName(doc: Doc, { first, last, entry }: Match<LoadedEntry>): boolean {
  const opensSentence = spanAt(doc.sentences, doc.tokens[first]!.start)?.first === first;
  if (opensSentence || last - first > 1) return false;
  const token = doc.tokens[first]!;
  return token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text) && folded(entry.lemma) === entry.lemma;
}
