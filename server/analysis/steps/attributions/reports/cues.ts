import type { Grammar } from '../../../languages/grammar.ts';
import type { Range, Syntax } from '../../../syntax.ts';
import type { CueEntry, Match, Quote, Token } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { isComma, isEnclitic, type Phrases, uninverted } from '../../phrases.ts';
import { firstStartingFrom } from '../../spans.ts';

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
/** How far before a participle the auxiliary that it shares stands, in tokens. */
const FARTHEST_AUXILIARY = 40;

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
    if (isNounAfterAll(tokens, verb, grammar) || isSetPhrase(tokens, verb, grammar)) return [];
    const first = groupStart(tokens, m.first, syntax, grammar);
    const last = groupEnd(tokens, m.last, grammar);
    const group = syntax.verbs[syntax.verbAt[verb]!];
    if (isReflexiveOfAnother(tokens, first, m.entry, grammar)) return [];
    const bareParticiple =
      group?.verbForm === 'Part' && group.passive && !isJoinedParticiple(group.first, tokens, syntax);
    return [{ first, last, entry: m.entry, head: verb, bareParticiple }];
  });
}

/** "a évoqué un accord et annoncé une loi": a participle joined to a perfect shares its auxiliary. */
function isJoinedParticiple(
  participle: number,
  tokens: readonly Token[],
  { verbs, verbAt }: Syntax,
): boolean {
  let i = participle - 1;
  while (i >= 0 && tokens[i]!.upos === 'ADV') i--;
  if (tokens[i]?.upos !== 'CCONJ') return false;
  for (let k = i - 1; k >= 0 && i - k < FARTHEST_AUXILIARY; k--) {
    if (/^[.!?;]$/.test(tokens[k]!.text)) return false;
    const group = verbs[verbAt[k]!];
    if (group?.verbForm === 'Fin') return group.perfect && !group.passive;
  }
  return false;
}

/** "se trouve", "se montre": a reflexive is another verb than the one that the lexicon lists without "se". */
function isReflexiveOfAnother(
  tokens: readonly Token[],
  first: number,
  entry: CueEntry,
  { verbs }: Grammar,
): boolean {
  const form = folded(tokens[first]!.text);
  return verbs.ownReflexives.has(form) && !entry.lemma.startsWith('se ');
}

/** "The harder question may be": after a determiner, a word that could be a verb is a noun. */
function isNounAfterAll(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const before = tokens[i - 1]?.upos;
  if (before === 'DET') return true;
  // "Ce dernier promet", "the latter said": an adjective that stands for a noun.
  if (before !== 'ADJ' || grammar.standIns.has(folded(tokens[i - 1]!.text))) return false;
  return tokens[i - 2]?.upos === 'DET';
}

/** "autrement dit", "that said": turns of phrase that report nothing. */
function isSetPhrase(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  return i > 0 && grammar.setPhrases.has(`${folded(tokens[i - 1]!.text)} ${folded(tokens[i]!.text)}`);
}

/** Takes auxiliaries, what stands between them, the reflexive and object pronouns along: "a également déclaré", "lui a lancé". */
function groupStart(tokens: readonly Token[], verb: number, syntax: Syntax, grammar: Grammar): number {
  let first = Math.min(verb, syntax.verbs[syntax.verbAt[verb]!]?.first ?? verb);
  for (let i = first - 1; i >= 0 && verb - i <= LONGEST_GROUP; i--) {
    const t = tokens[i]!;
    if (t.upos === 'AUX' || isEnclitic(t) || isReflexive(t, grammar) || isClitic(t, grammar)) first = i;
    else if (!(GROUP.has(t.upos) || grammar.negations.has(folded(t.text)))) break;
  }
  return first;
}

function isClitic(t: Token, { verbs }: Grammar): boolean {
  return t.upos === 'PRON' && verbs.clitics.has(folded(t.text));
}

function isReflexive(t: Token, { verbs }: Grammar): boolean {
  return t.upos === 'PRON' && verbs.reflexives.has(folded(t.text));
}

/** An inverted pronoun belongs to the group: "dit-il", "a-t-il ajouté". */
function groupEnd(tokens: readonly Token[], last: number, grammar: Grammar): number {
  const next = tokens[last];
  return next && isEnclitic(next) && grammar.pronouns.has(uninverted(folded(next.text))) ? last + 1 : last;
}

/** A quotation has at least this many words to make a cue of whatever verb stands by it. */
const FEWEST_QUOTED_WORDS = 4;
/** How far from the end of a quotation, in tokens, such a verb stands. */
const FARTHEST_VERB = 8;

/**
 * Verbs that no lexicon lists as reporting and that report where they stand: after the quotation of a
 * sentence, with their subject ("« Il n’y avait rien », se souvient le gardien.", "“It was a mess,” she shrugs.").
 */
export function findInciseVerbs(
  { tokens, syntax }: { tokens: readonly Token[]; syntax: Syntax },
  quotes: readonly Quote[],
  known: readonly FoundCue[],
  phrases: Phrases,
  grammar: Grammar,
): FoundCue[] {
  const taken = new Set(known.map((cue) => cue.head));
  return quotes.flatMap((quote) => {
    const opening = firstStartingFrom(tokens, quote.inner.start);
    const closing = firstStartingFrom(tokens, quote.inner.end);
    const words = tokens.slice(opening, closing).filter((t) => t.word).length;
    if (!quote.closed || words < FEWEST_QUOTED_WORDS) return [];
    let i = firstStartingFrom(tokens, quote.end);
    const isSetOff = isComma(tokens[i]) || /[,!?…]$/.test(tokens[closing - 1]?.text ?? '');
    if (!isSetOff) return [];
    if (isComma(tokens[i])) i++;
    const end = Math.min(tokens.length, i + FARTHEST_VERB);
    let verb = i;
    while (verb < end && syntax.verbAt[verb] === -1 && !endsIncise(tokens[verb]!)) verb++;
    const group = syntax.verbs[syntax.verbAt[verb] ?? -1];
    if (!group || verb >= end || group.verbForm !== 'Fin' || group.passive || taken.has(group.head))
      return [];
    const { lemma } = tokens[group.head]!;
    if (grammar.verbs.passive.has(lemma) || grammar.verbs.perfect.has(lemma)) return [];
    const first = groupStart(tokens, group.first, syntax, grammar);
    const last = groupEnd(tokens, group.last, grammar);
    const follows = phrases.startingAt(last, Math.min(tokens.length, last + FARTHEST_VERB * 2));
    const inverted = last > group.head + 1 || (first === i && follows !== null);
    const closes = /^[.,;:!?…]$/.test(tokens[last]?.text ?? '.');
    const precedes = grammar.headIsLast && closes && first > i && phrases.subjectBefore(first, i) !== null;
    if (!inverted && !precedes) return [];
    const entry: CueEntry = { lemma, stance: 'neutral', form: 'verb', category: 'speech', source: 'cadrage' };
    return [{ first, last, entry, head: group.head, bareParticiple: false }];
  });
}

function endsIncise(token: Token): boolean {
  return /^[.;:!?…«“"]$/.test(token.text);
}
