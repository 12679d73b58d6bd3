import type { Grammar } from '../../languages/grammar.ts';
import type { Range } from '../../syntax.ts';
import type { Doc } from '../../types.ts';
import { isName, uninverted } from '../phrases.ts';
import { firstStartingFrom, tokensIn } from '../spans.ts';
import type { HolderMatches } from './holders/holders.ts';

/** Whether a noun phrase names someone who may speak: a person, an institution, a group, a document, a pronoun. */
export type CanSpeak = (phrase: Range) => boolean;

/** Those whom the entities name, and the nouns and pronouns that stand for a holder. */
export function speakersOf(
  { tokens, entities }: Pick<Doc, 'tokens' | 'entities'>,
  { holders }: Pick<HolderMatches, 'holders'>,
  grammar: Grammar,
): CanSpeak {
  const named = entities.flatMap(({ kind, mentions }) =>
    mentions.filter((m) => m.metonym || kind === 'person' || kind === 'organisation' || kind === 'group'),
  );
  const held = tokensIn(tokens, [...named, ...holders]);
  return ({ first, last }) => {
    const alone = last - first === 1 ? uninverted(tokens[first]!.text.toLowerCase()) : '';
    if (grammar.tonics.has(alone) || grammar.pronouns.has(alone)) return true;
    const end = firstStartingFrom(tokens, tokens[last - 1]!.end);
    for (let i = first; i < end; i++) if (held[i] || isName(tokens[i])) return true;
    return false;
  };
}
