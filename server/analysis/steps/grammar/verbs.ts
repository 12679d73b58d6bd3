import type { Grammar } from '../../languages/grammar.ts';
import type { Morphology } from '../../languages/morphology.ts';
import type { Range, Syntax, VerbGroup } from '../../syntax.ts';
import type { Sentence, Token } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { isEnclitic, type Phrases, uninverted } from '../phrases.ts';

/** Words that may stand between two verbs of a group: adverbs, negations, an inverted subject. */
const LONGEST_GAP = 4;
/** How many tokens an adverbial between two verbs of a group takes at most, with its commas. */
const LONGEST_INSERTION = 6;
/** How far before a verb the relative clause after its subject may begin, in tokens. */
const FARTHEST_ANTECEDENT = 30;
/** How far after a passive its agent is looked for, in tokens. */
const FARTHEST_AGENT = 8;

/** What the step reads one sentence with. */
export interface Clause {
  tokens: readonly Token[];
  sentence: Sentence;
  grammar: Grammar;
  phrases: Phrases;
  /** The morphology of token `i` of the text. */
  morphologyOf(i: number): Morphology;
}

/**
 * The verb groups of a sentence, in order: each verb with its auxiliaries and what stands between
 * them, its tense and mood (from the finite form), person, voice, agent and subject. Patterns over
 * parts of speech, not a parse (chunking after Abney 1991).
 */
export function findVerbGroups(clause: Clause): VerbGroup[] {
  const { sentence } = clause;
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!isVerb(clause.tokens[i])) continue;
    const group = groupFrom(i, clause);
    groups.push(group);
    i = group.last - 1;
  }
  return groups;
}

/** Whether token `i` is of a verb that has a tense. */
export function isFiniteAt({ verbs, verbAt }: Syntax, i: number): boolean {
  return verbs[verbAt[i]!]?.verbForm === 'Fin';
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'VERB' || token.upos === 'AUX');
}

function groupFrom(first: number, clause: Clause): VerbGroup {
  const { grammar, phrases, morphologyOf, sentence } = clause;
  const parts = [first];
  for (let next = nextPart(first, clause); next !== null; next = nextPart(next, clause)) parts.push(next);
  const head = parts.at(-1)!;
  const forms = parts.map(morphologyOf);
  const finite = forms[0]!;
  const inverted = invertedSubject(head + 1, clause);
  const last = inverted ?? head + 1;
  const isReflexive = hasBefore(first, grammar.verbs.reflexives, clause);
  const helped = helpOf(parts, forms, isReflexive, clause);
  const hasTense = finite.verbForm === 'Fin';
  const subject =
    hasTense && finite.mood !== 'Imp'
      ? (subjectInside(parts, last, clause) ??
        pronounBefore(first, finite, clause) ??
        phrases.subjectBefore(beforeClitics(first, clause), sentence.first) ??
        antecedentBefore(first, clause))
      : null;
  return {
    first,
    last,
    head,
    verbForm: finite.verbForm ?? null,
    mood: hasTense ? (finite.mood ?? 'Ind') : null,
    time: timeOf(finite, helped),
    person: finite.person ?? (hasTense ? personOf(subject, clause) : null),
    number: finite.number ?? null,
    perfect: helped.perfect,
    passive: helped.passive,
    agent: helped.passive ? agentAfter(last, clause) : null,
    negated: isNegated(first, last, clause),
    subject,
  };
}

/** The next verb that the auxiliary at `i` helps, or null. */
function nextPart(i: number, clause: Clause): number | null {
  const { tokens, sentence, grammar, morphologyOf } = clause;
  const rules = grammar.verbs;
  const token = tokens[i]!;
  const k = afterGap(i, clause);
  const end = Math.min(sentence.last, i + 1 + LONGEST_GAP + LONGEST_INSERTION);
  if (isForetelling(i, clause)) {
    const isMarked = rules.foretellsWith !== null && folded(tokens[k]?.text ?? '') === rules.foretellsWith;
    const verb = isMarked ? k + 1 : k;
    if (isMarked || rules.foretellsWith === null)
      if (verb < sentence.last && isVerb(tokens[verb]) && morphologyOf(verb).verbForm === 'Inf') return verb;
  }
  // A verb that is tagged as such may help all the same ("a eu", "has done").
  const helps = token.upos === 'AUX' || rules.perfect.has(token.lemma) || rules.passive.has(token.lemma);
  if (!helps || k >= end || !isVerb(tokens[k])) return null;
  return rules.mayHelp(token, morphologyOf(i), morphologyOf(k)) ? k : null;
}

/** Where the next verb of a group may stand: over adverbs, negations, an inverted subject, an adverbial or a day. */
function afterGap(i: number, clause: Clause): number {
  const { tokens, sentence, grammar } = clause;
  let k = i + 1;
  let steps = 0;
  while (k < sentence.last && steps++ < LONGEST_GAP) {
    const comma = tokens[k]!.text === ',' ? 1 : 0;
    const length = insertionAt(k + comma, clause);
    const closing = comma && tokens[k + comma + length]?.text === ',' ? 1 : 0;
    if (length > 0 && comma === closing) k += comma + length + closing;
    else if (mayStandBetween(k, i, clause) || (k > i && grammar.temporal.has(folded(tokens[k]!.text)))) k++;
    else break;
  }
  return k;
}

function insertionAt(k: number, { tokens, grammar }: Clause): number {
  const found = grammar.verbs.insertions.find((words) =>
    words.every((word, w) => folded(tokens[k + w]?.text ?? '') === word),
  );
  return found?.length ?? 0;
}

function mayStandBetween(k: number, auxiliary: number, { tokens, grammar }: Clause): boolean {
  const token = tokens[k]!;
  const form = folded(token.text);
  if (token.upos === 'ADV' || grammar.verbs.negations.has(form)) return true;
  if (isEnclitic(token)) return true;
  // "Did they say", "has the mayor said": a subject between auxiliary and verb.
  return token.upos === 'PRON' && tokens[auxiliary]!.upos === 'AUX' && grammar.pronouns.has(form);
}

/** "va partir", "is going to leave". */
function isForetelling(i: number, { tokens, grammar, morphologyOf }: Clause): boolean {
  const { foretells, foretellsWith } = grammar.verbs;
  if (tokens[i]!.lemma !== foretells) return false;
  const { verbForm, tense } = morphologyOf(i);
  return foretellsWith === null
    ? verbForm === 'Fin' && (tense === 'Pres' || tense === 'Imp')
    : verbForm === 'Ger';
}

interface Help {
  perfect: boolean;
  passive: boolean;
  foretold: boolean;
}

/** What the auxiliaries make of the head. */
function helpOf(parts: number[], forms: Morphology[], isReflexive: boolean, clause: Clause): Help {
  const { tokens, grammar } = clause;
  const rules = grammar.verbs;
  const help: Help = { perfect: false, passive: false, foretold: false };
  for (let p = 1; p < parts.length; p++) {
    const auxiliary = tokens[parts[p - 1]!]!.lemma;
    const form = forms[p]!.verbForm;
    const verb = tokens[parts[p]!]!.lemma;
    if (form === 'Inf' && auxiliary === rules.foretells) help.foretold = true;
    if (form !== 'Part') continue;
    if (rules.perfect.has(auxiliary)) help.perfect = true;
    else if (rules.passive.has(auxiliary)) {
      if (rules.perfectWithBe.has(verb) || isReflexive) help.perfect = true;
      else help.passive = true;
    }
  }
  const [only] = forms;
  const verb = tokens[parts[0]!]!;
  if (parts.length === 1 && only!.verbForm === 'Part' && only!.tense !== 'Pres' && verb.upos === 'VERB')
    help.passive = !rules.perfectWithBe.has(verb.lemma);
  return help;
}

function timeOf({ verbForm, tense }: Morphology, { perfect, foretold }: Help): VerbGroup['time'] {
  if (foretold || tense === 'Fut') return 'future';
  if (tense === 'Past' || tense === 'Imp' || perfect) return 'past';
  return verbForm === 'Fin' || tense === 'Pres' ? 'present' : null;
}

/** Before the clitics and the half negation that stand before a verb. */
function beforeClitics(first: number, { tokens, sentence, grammar }: Clause): number {
  let i = first;
  while (
    i > sentence.first &&
    (grammar.verbs.halfNegations.has(folded(tokens[i - 1]!.text)) ||
      grammar.verbs.reflexives.has(folded(tokens[i - 1]!.text)))
  )
    i--;
  return i;
}

function hasBefore(first: number, words: ReadonlySet<string>, clause: Clause): boolean {
  for (let i = beforeClitics(first, clause); i < first; i++)
    if (words.has(folded(clause.tokens[i]!.text))) return true;
  return false;
}

/** "dit-il", "a-t-elle": the bound after an inverted pronoun at `i`, or null. */
function invertedSubject(i: number, { tokens, sentence }: Clause): number | null {
  const token = tokens[i];
  return i < sentence.last && isEnclitic(token) ? i + 1 : null;
}

function subjectInside(parts: number[], last: number, { tokens, grammar }: Clause): Range | null {
  for (let i = parts[0]! + 1; i < last; i++) {
    const form = uninverted(folded(tokens[i]!.text));
    if (!parts.includes(i) && tokens[i]!.upos === 'PRON' && grammar.verbs.subjects.has(form))
      return { first: i, last: i + 1 };
  }
  return null;
}

/** "We never put …", "nous disons": a pronoun of the verb's own person, over adverbs and clitics. */
function pronounBefore(
  first: number,
  finite: Morphology,
  { tokens, sentence, grammar, morphologyOf }: Clause,
) {
  const { subjects, halfNegations, reflexives } = grammar.verbs;
  for (let i = first - 1; i >= sentence.first; i--) {
    const form = folded(tokens[i]!.text);
    const isSubject = subjects.has(form) && tokens[i]!.upos === 'PRON';
    if (isSubject && (!finite.person || finite.person === (morphologyOf(i).person ?? 3)))
      return { first: i, last: i + 1 };
    if (
      tokens[i]!.upos !== 'ADV' &&
      tokens[i]!.upos !== 'PRON' &&
      !halfNegations.has(form) &&
      !reflexives.has(form)
    )
      return null;
  }
  return null;
}

/** "The boy who was beaten is well": over a relative clause back to what it belongs to. */
function antecedentBefore(first: number, { tokens, sentence, grammar, phrases }: Clause): Range | null {
  for (let i = first - 1; i > Math.max(sentence.first, first - FARTHEST_ANTECEDENT); i--) {
    if (phrases.is(i, grammar.relatives)) return phrases.endingAt(i - 1, sentence.first);
    if (tokens[i]!.upos === 'PUNCT') return null;
  }
  return null;
}

function personOf(subject: Range | null, { morphologyOf }: Clause): 1 | 2 | 3 | null {
  if (subject === null) return null;
  return subject.last - subject.first === 1 ? (morphologyOf(subject.first).person ?? 3) : 3;
}

/** "(a été condamné) lundi par la cour": the phrase of the one who did it, or null where he is deleted. */
function agentAfter(last: number, { tokens, sentence, grammar, phrases }: Clause): Range | null {
  const end = Math.min(sentence.last, last + FARTHEST_AGENT);
  for (let i = last; i < end; i++) {
    const { upos, text } = tokens[i]!;
    if (grammar.verbs.agents.has(folded(text))) return phrases.startingAt(i + 1, sentence.last);
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PUNCT') return null;
  }
  return null;
}

/** Denied by a word in the group or just around it; "ne … que" only narrows. */
function isNegated(first: number, last: number, { tokens, sentence, grammar }: Clause): boolean {
  const { negations, halfNegations, restrictive } = grammar.verbs;
  const from = Math.max(sentence.first, first - 3);
  let half = false;
  for (let i = first - 1; i >= from && /^(?:PRON|ADV|PART)$/.test(tokens[i]!.upos); i--) {
    const form = folded(tokens[i]!.text);
    if (halfNegations.has(form)) half = true;
    else if (negations.has(form) && halfNegations.size === 0) return true;
  }
  const to = Math.min(sentence.last, last + 1);
  for (let i = first + 1; i < to; i++) if (negations.has(folded(tokens[i]!.text))) return true;
  if (!half) return false;
  for (let i = last; i < Math.min(sentence.last, last + LONGEST_GAP * 2); i++) {
    if (restrictive.has(folded(tokens[i]!.text))) return false;
    if (/^(?:VERB|PUNCT)$/.test(tokens[i]!.upos)) break;
  }
  return true;
}
