import type { Grammar } from '../../languages/grammar.ts';
import type { Range, Syntax } from '../../syntax.ts';
import type { CueEntry, Match, Token } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { uninverted } from '../phrases.ts';

/** A reporting expression in the text: its tokens (for a verb with its auxiliaries) and its entry. */
export interface FoundCue extends Range {
  entry: CueEntry;
  /** The token that carries the lexicon's word. */
  head: number;
  /** A past participle that follows no "avoir"/"have" and so may be passive ("annoncé par Rome"). */
  bareParticiple: boolean;
}

const GROUP = new Set(['AUX', 'ADV', 'PART']);
const LONGEST_GROUP = 6;

/** The matches of the lexicon that are cues here, in the order of the text. */
export function findCues(
  tokens: readonly Token[],
  syntax: Syntax,
  matches: readonly Match<CueEntry>[],
  grammar: Grammar,
): FoundCue[] {
  return matches.flatMap((m) => {
    const head = m.last - 1;
    if (m.entry.form !== 'verb') {
      if (m.entry.form === 'noun' && tokens[m.first]!.upos !== 'NOUN') return [];
      return [{ first: m.first, last: m.last, entry: m.entry, head, bareParticiple: false }];
    }
    let verb = m.first;
    while (verb < m.last && tokens[verb]!.upos !== 'VERB' && tokens[verb]!.upos !== 'AUX') verb++;
    if (verb === m.last) return [];
    if (isNounAfterAll(tokens, verb) || isSetPhrase(tokens, verb, grammar)) return [];
    const first = groupStart(tokens, m.first, grammar);
    const last = groupEnd(tokens, m.last, grammar);
    const group = syntax.verbs[syntax.verbAt[verb]!];
    const bareParticiple = group?.verbForm === 'Part' && group.passive;
    return [{ first, last, entry: m.entry, head: verb, bareParticiple }];
  });
}

/** "The harder question may be": after a determiner, a word that could be a verb is a noun. */
function isNounAfterAll(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.upos;
  return before === 'DET' || (before === 'ADJ' && tokens[i - 2]?.upos === 'DET');
}

/** "autrement dit", "that said": turns of phrase that report nothing. */
function isSetPhrase(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  return i > 0 && grammar.setPhrases.has(`${folded(tokens[i - 1]!.text)} ${folded(tokens[i]!.text)}`);
}

/** Takes auxiliaries, adverbs between them and the reflexive along: "a également déclaré", "se vantant". */
function groupStart(tokens: readonly Token[], verb: number, grammar: Grammar): number {
  let first = verb;
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_GROUP; i--) {
    const t = tokens[i]!;
    if (t.upos === 'AUX' || isInverted(t) || isReflexive(t, grammar)) first = i;
    else if (!(GROUP.has(t.upos) || grammar.negations.has(folded(t.text)))) break;
  }
  return first;
}

/** "a-t-il également déclaré": a subject put after its auxiliary. */
function isInverted(t: Token): boolean {
  return t.upos === 'PRON' && t.text.startsWith('-');
}

function isReflexive(t: Token, { verbs }: Grammar): boolean {
  return t.upos === 'PRON' && verbs.reflexives.has(folded(t.text));
}

/** An inverted pronoun belongs to the group: "dit-il", "a-t-il ajouté". */
function groupEnd(tokens: readonly Token[], last: number, grammar: Grammar): number {
  const next = tokens[last];
  return next && /^-/.test(next.text) && grammar.pronouns.has(uninverted(folded(next.text)))
    ? last + 1
    : last;
}
