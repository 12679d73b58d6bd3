/** What a French clause says of its verb: its subject's person, an auxiliary, a "que" that asks for the subjunctive. */

import type { Token } from '../../types.ts';
import { dictionaryForm, fold } from '../tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export interface Subject {
  person: 1 | 2 | 3;
  number?: 'Sing' | 'Plur';
  inverted?: boolean;
}

export interface Clause {
  tokens: readonly Token[];
  /** The verb's place in `tokens`. */
  verb: number;
  /** Person and number of a subject that is a pronoun; whether that follows the verb. */
  subject: Subject | null;
  /** The last pronoun before that may be the subject of a verb joined by "et". */
  joinedTo: Subject | null;
  /** The place of the auxiliary that a participle would complete, or -1. */
  auxiliary: number;
  /** Follows a preposition that takes an infinitive. */
  preposition: boolean;
  /** A noun, or what ends its phrase, stands right before. */
  nounBefore: boolean;
  /** Follows an object's pronoun or "ne", which no past participle does. */
  clitic: boolean;
  /** Stands first in its sentence or after a mark, but for clitics. */
  opens: boolean;
  /** Follows a conjunction such as "et", but for clitics. */
  joined: boolean;
  /** Is followed by what only a finite verb goes before: its subject or object, or "que". */
  completed: boolean;
  /** There is a question mark near. */
  asks: boolean;
  /** Is followed by a pronoun that only follows an imperative: "dites-le". */
  enclitic: boolean;
  /** There is a verb near that can only be in the simple past. */
  narrative: boolean;
  /** The clause has another verb that can only be finite. */
  finiteElsewhere: boolean;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  je: { person: 1, number: 'Sing' },
  "j'": { person: 1, number: 'Sing' },
  tu: { person: 2, number: 'Sing' },
  il: { person: 3, number: 'Sing' },
  elle: { person: 3, number: 'Sing' },
  on: { person: 3, number: 'Sing' },
  "l'on": { person: 3, number: 'Sing' },
  ce: { person: 3 },
  "c'": { person: 3 },
  ça: { person: 3, number: 'Sing' },
  cela: { person: 3, number: 'Sing' },
  ceci: { person: 3, number: 'Sing' },
  nous: { person: 1, number: 'Plur' },
  vous: { person: 2, number: 'Plur' },
  ils: { person: 3, number: 'Plur' },
  elles: { person: 3, number: 'Plur' },
  qui: { person: 3 },
};
/** Between a subject and its verb: pronouns that are objects, and the negation. */
const CLITICS = set("ne n' me m' te t' se s' le la l' les lui leur y en nous vous");
/** Between an auxiliary and its participle. */
const BETWEEN = set(
  'pas plus jamais guère point rien tout tous toutes toute -je -tu -il -elle -on -nous -vous -ils -elles -ce -t-il -t-elle -t-on -t-ils -t-elles',
);
/** Relatives that are no subject. */
const OBJECT_RELATIVE = /^(?:qu[e']|dont|où|(?:au|du|l[ae]|les|aux|des)quel.*)$/;
const AFTER_IMPERATIVE = /^-(?:moi|toi|le|la|les|lui|leur|en|y)$/;
const INVERTED = /^-(?:t['-])?(je|tu|ils?|elles?|on|nous|vous|ce)$/;
/** Prepositions before an infinitive. */
const BEFORE_INFINITIVE = set("de d' à pour sans par afin avant après");
const COPULAS = set('être avoir');
/** How far back a clause is looked at, in tokens. */
const FARTHEST = 14;
/** What is near a verb, either way. */
const NEAR = 40;
/** Forms of the simple past that are no other tense. */
const SIMPLE_PAST = /^(?:fu(?:t|rent)|eu(?:t|rent)|.{2,}(?:èrent|[iu]rent|înt|inrent|int))$/;
/** Forms of common verbs that can be nothing but finite. */
const SURELY_FINITE =
  /^(?:est|sont|a|ont|était|étaient|avait|avaient|sera|seront|fut|furent|va|vont|peut|peuvent|doit|doivent|.{2,}(?:aient|ait|era|eront|èrent))$/;

/** @returns what the clause around the verb at `verb` says of it */
export function clauseOf(tokens: readonly Token[], verb: number): Clause {
  const before = verb - 1;
  let at = before;
  while (at >= 0 && isClitic(tokens[at]!)) at--;
  const head = tokens[at];
  const next = tokens[verb + 1];
  return {
    tokens,
    verb,
    subject: subjectOf(tokens, verb, at),
    joinedTo: head?.upos === 'CCONJ' ? pronounBefore(tokens, at) : null,
    auxiliary: auxiliaryOf(tokens, verb),
    preposition: head !== undefined && head.upos === 'ADP' && BEFORE_INFINITIVE.has(lower(head)),
    nounBefore: head !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(head.upos),
    clitic: at < before && !/^y compris/.test(`${lower(tokens[before]!)} ${lower(tokens[verb]!)}`),
    opens: head === undefined || head.upos === 'PUNCT',
    joined: head?.upos === 'CCONJ',
    completed:
      next !== undefined &&
      (next.upos === 'DET' ||
        next.upos === 'PROPN' ||
        /^qu[e']$/.test(lower(next)) ||
        (next.upos === 'NOUN' && lower(tokens[verb]!) === 'fait')),
    asks: near(tokens, verb, (t) => t.text === '?'),
    enclitic: next !== undefined && AFTER_IMPERATIVE.test(lower(next)),
    narrative: near(tokens, verb, (t) => t.upos !== 'NOUN' && t.upos !== 'ADJ' && SIMPLE_PAST.test(lower(t))),
    finiteElsewhere: near(
      tokens,
      verb,
      (t, k) =>
        k !== verb &&
        (t.upos === 'VERB' || t.upos === 'AUX') &&
        SURELY_FINITE.test(lower(t)) &&
        sameClause(tokens, k, verb),
    ),
  };
}

/** Whether a token not far from the verb is such: a sentence may be a whole page. */
function near(tokens: readonly Token[], verb: number, is: (token: Token, k: number) => boolean): boolean {
  const end = Math.min(tokens.length, verb + NEAR + 1);
  for (let k = Math.max(0, verb - NEAR); k < end; k++) if (is(tokens[k]!, k)) return true;
  return false;
}

function lower({ text }: Token): string {
  return dictionaryForm(fold(text)).toLowerCase();
}

function isClitic(token: Token): boolean {
  return (token.upos === 'PRON' || token.upos === 'ADV') && CLITICS.has(lower(token));
}

function subjectOf(tokens: readonly Token[], verb: number, head: number): Subject | null {
  const next = tokens[verb + 1];
  const inverted = next && INVERTED.exec(lower(next));
  if (inverted) return { ...SUBJECTS[inverted[1]!]!, inverted: true };
  const token = tokens[head];
  const named = token && token.upos === 'PRON' ? SUBJECTS[lower(token)] : undefined;
  if (named) return named;
  // "nous parlons": the pronoun passed as an object's is the subject where nothing else is.
  const passed = tokens[head + 1];
  if (passed === undefined || head + 1 >= verb) return null;
  const other = token && /^(?:NOUN|PROPN|PRON)$/.test(token.upos) && !OBJECT_RELATIVE.test(lower(token));
  return !other && /^(?:nous|vous)$/.test(lower(passed)) ? (SUBJECTS[lower(passed)] ?? null) : null;
}

function pronounBefore(tokens: readonly Token[], at: number): Subject | null {
  for (let k = at - 1; k >= 0 && k > at - NEAR; k--) {
    const subject = tokens[k]!.upos === 'PRON' ? SUBJECTS[lower(tokens[k]!)] : undefined;
    if (subject) return subject;
  }
  return null;
}

/** An auxiliary before, with nothing but adverbs and pronouns between, or that of the participle joined to this one. */
function auxiliaryOf(tokens: readonly Token[], verb: number): number {
  for (let k = verb - 1; k >= 0 && k > verb - FARTHEST; k--) {
    const token = tokens[k]!;
    if (token.upos === 'AUX') return COPULAS.has(token.lemma) ? k : -1;
    if (token.upos === 'CCONJ') return joinedAuxiliary(tokens, k);
    if (token.upos !== 'ADV' && !BETWEEN.has(lower(token))) return -1;
  }
  return -1;
}

/** "ils ont détruit ou fait détruire": the auxiliary of the participle before the conjunction. */
function joinedAuxiliary(tokens: readonly Token[], conjunction: number): number {
  for (let k = conjunction - 1; k >= 0 && k > conjunction - 4; k--) {
    if (tokens[k]!.upos === 'VERB') return auxiliaryOf(tokens, k);
    if (tokens[k]!.upos === 'AUX' || tokens[k]!.upos === 'PUNCT') return -1;
  }
  return -1;
}

/** Whether no mark and no conjunction stands between the two. */
function sameClause(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = Math.min(a, b) + 1; k < Math.max(a, b); k++) {
    const token = tokens[k]!;
    if (token.upos === 'SCONJ' || token.upos === 'CCONJ' || /^[;:()«»"]$/.test(token.text)) return false;
    if (token.upos === 'PRON' && /^(?:qui|que|qu'|dont|où)$/.test(lower(token))) return false;
  }
  return true;
}

/** May be an infinitive or a participle. */
const NON_FINITE = /(?:er|ir|re|ant|ée?s?|[iu]s?|[iu]t|ert|aint)$/;

/** Words before "que" with which it asks for the subjunctive: "pour que", "à moins que". */
const BEFORE_QUE = set(
  'pour afin avant sans bien pourvu condition moins peur crainte sorte quoi quel quelle quels quelles attendant supposé',
);
/** Verbs whose "que" asks for it. */
const VERBS = set(
  'vouloir souhaiter falloir exiger craindre regretter douter préférer permettre éviter empêcher interdire ordonner aimer désirer proposer recommander accepter refuser veiller demander attendre nier déplorer tolérer suffire importer convenir redouter réclamer justifier',
);
/** Verbs whose "que" asks for it where they are denied. */
const DENIED = set('penser croire estimer dire signifier considérer sembler trouver affirmer');
/** Nouns and adjectives whose "que" asks for it. */
const JUDGEMENTS = set(
  'possible impossible important nécessaire normal dommage essentiel urgent indispensable souhaitable rare temps utile préférable regrettable logique naturel primordial crucial inacceptable étonnant heureux surprenant surpris content ravi triste juste injuste dangereux grave accord volonté souhait nécessité crainte peur exigence besoin seul premier dernier',
);

/** Whether the clause depends on a "que" that asks for the subjunctive, or is an independent one: "que la paix règne". */
export function asksForSubjunctive({ tokens, verb }: Clause): boolean {
  let joined = false;
  for (let k = verb - 1; k >= 0 && k > verb - FARTHEST; k--) {
    const token = tokens[k]!;
    const form = lower(token);
    if (/^[.;:!?]$/.test(form)) return false;
    if (token.upos === 'CCONJ') joined = true;
    if (form === 'quoique' || form === "quoiqu'") return true;
    if (form === 'que' || form === "qu'") return governs(tokens, k);
    // Another verb's clause, unless "et" joins the two.
    const finite = (token.upos === 'VERB' || token.upos === 'AUX') && !NON_FINITE.test(form);
    if (finite && !joined && k < verb - 1) return false;
    if (/^(?:qui|dont|où|(?:au|du|l[ae]|les|aux|des)quel.*)$/.test(form)) return false;
  }
  return false;
}

function governs(tokens: readonly Token[], que: number): boolean {
  const last = tokens[que - 1];
  if (last === undefined || (que === 1 && last.upos === 'CCONJ')) return true;
  // "bien que rémunérée par la ville": no clause of its own.
  if (tokens[que + 1]?.upos === 'VERB' || tokens[que + 1]?.upos === 'ADJ') return false;
  if (
    BEFORE_QUE.has(lower(last)) ||
    (lower(last) === 'ce' && /^(?:à|jusqu'à)$/.test(formAt(tokens, que - 2)))
  )
    return true;
  for (let k = que - 1; k >= 0 && k > que - 6; k--) {
    const token = tokens[k]!;
    if (JUDGEMENTS.has(token.lemma) && k >= que - 2) return true;
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue;
    if (VERBS.has(token.lemma)) return true;
    if (DENIED.has(token.lemma)) return isDenied(tokens, k);
    if (token.lemma !== 'être' && token.lemma !== 'avoir') return false;
  }
  return false;
}

function formAt(tokens: readonly Token[], k: number): string {
  return tokens[k] === undefined ? '' : lower(tokens[k]);
}

function isDenied(tokens: readonly Token[], verb: number): boolean {
  return [verb - 1, verb - 2, verb - 3].some((k) => /^n[e']$/.test(formAt(tokens, k)));
}
