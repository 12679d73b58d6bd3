/**
 * What the form of a French word says of it: the readings that the lexicon has for it, or its ending
 * where the lexicon has none, and of several the one that its sentence asks for.
 */

import type { Token, Upos } from '../../types.ts';
import type { Morphology } from '../morphology.ts';
import { dictionaryForm, fold } from '../tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { asksForSubjunctive, type Clause, clauseOf } from './mood.ts';

/** A verb's form, mood and tense as the artefact's codes begin. */
const KINDS: Readonly<Record<string, Morphology>> = {
  N: { verbForm: 'Inf' },
  G: { verbForm: 'Part', tense: 'Pres' },
  Q: { verbForm: 'Part', tense: 'Past' },
  P: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres' },
  I: { verbForm: 'Fin', mood: 'Ind', tense: 'Imp' },
  S: { verbForm: 'Fin', mood: 'Ind', tense: 'Past' },
  F: { verbForm: 'Fin', mood: 'Ind', tense: 'Fut' },
  C: { verbForm: 'Fin', mood: 'Cnd', tense: 'Pres' },
  s: { verbForm: 'Fin', mood: 'Sub', tense: 'Pres' },
  m: { verbForm: 'Fin', mood: 'Sub', tense: 'Imp' },
  M: { verbForm: 'Fin', mood: 'Imp', tense: 'Pres' },
  '-': {},
};

/**
 * A reading from its code: a letter of `KINDS`, then person (1 to 3), number (s, p) and gender (m, f)
 * where they are known. "C3s" is a conditional of the third person singular.
 *
 * @throws Error where it is no such code
 */
export function decodeMorphology(code: string): Morphology {
  const [, kind, person, number, gender] = /^([NGQPISFCsmM-])([123])?([sp])?([mf])?$/.exec(code) ?? [];
  if (kind === undefined) throw new Error(`no code of a reading: ${code}`);
  return {
    ...KINDS[kind],
    ...(person && { person: Number(person) as 1 | 2 | 3 }),
    ...(number && { number: number === 's' ? 'Sing' : 'Plur' }),
    ...(gender && { gender: gender === 'm' ? 'Masc' : 'Fem' }),
  };
}

/** The code of a reading, as `decodeMorphology` reads it. */
export function encodeMorphology({ verbForm, mood, tense, person, number, gender }: Morphology): string {
  const kind = Object.entries(KINDS).find(
    ([, k]) => k.verbForm === verbForm && k.mood === mood && k.tense === tense,
  );
  return `${kind?.[0] ?? '-'}${person ?? ''}${number === undefined ? '' : number === 'Sing' ? 's' : 'p'}${
    gender === undefined ? '' : gender === 'Masc' ? 'm' : 'f'
  }`;
}

/** A list of readings from their codes with spaces between; "" is none. */
export function decodeReadings(list: string): readonly Morphology[] {
  return list === '' ? [] : list.split(' ').map(decodeMorphology);
}

/** Endings of verbs that the lexicon lacks, the first that fits. */
const VERB_ENDINGS: readonly (readonly [RegExp, readonly Morphology[]])[] = (
  [
    [/raient$/, 'C3p'],
    [/rait$/, 'C3s'],
    [/rais$/, 'C1s C2s'],
    [/rions$/, 'C1p'],
    [/riez$/, 'C2p'],
    [/aient$/, 'I3p'],
    [/ait$/, 'I3s'],
    [/ais$/, 'I1s I2s'],
    [/ions$/, 'I1p s1p'],
    [/iez$/, 'I2p s2p'],
    [/(?:[eiy]r|dr|tr)ont$/, 'F3p'],
    [/(?:[eiy]r|dr|tr)ons$/, 'F1p'],
    [/(?:[eiy]r|dr|tr)ez$/, 'F2p'],
    [/(?:[eiy]r|dr|tr)a$/, 'F3s'],
    [/(?:[eiy]r|dr|tr)as$/, 'F2s'],
    [/(?:[eiy]r|dr|tr)ai$/, 'F1s'],
    [/(?:è|i|u)rent$/, 'S3p'],
    [/ant$/, 'G'],
    [/(?:[eio]r|re)$/, 'N'],
    [/é$/, 'Qsm'],
    [/és$/, 'Qpm'],
    [/ée$/, 'Qsf'],
    [/ées$/, 'Qpf'],
    [/ons$/, 'P1p M1p'],
    [/ez$/, 'P2p M2p'],
    [/ent$/, 'P3p s3p'],
    [/es$/, 'P2s s2s'],
    [/e$/, 'P1s P3s s1s s3s M2s'],
    [/a$/, 'S3s'],
    [/[iu]t$/, 'P3s S3s'],
    [/[iu]s$/, 'P1s P2s S1s S2s M2s Qpm'],
    [/[iu]$/, 'Qsm'],
  ] as const
).map(([ending, list]) => [ending, decodeReadings(list)]);

const NOMINAL_ENDINGS: readonly (readonly [RegExp, readonly Morphology[]])[] = (
  [
    [/(?:tion|sion|ité|ance|ence|ette|ure|esse|euse|trice|ienne|ée)$/, '-sf'],
    [/(?:tion|sion|ité|ance|ence|ette|ure|esse|euse|trice|ienne|ée)s$/, '-pf'],
    [/(?:isme|ment|age|eau|ien|teur)$/, '-sm'],
    [/(?:isme|ment|age|ien|teur|eau)[sx]$/, '-pm'],
    [/(?:[^aiou]s|[ae]ux)$/, '-p'],
    [/[^sxz]$/, '-s'],
  ] as const
).map(([ending, list]) => [ending, decodeReadings(list)]);

const NOTHING: Morphology = {};
/** Called verbs, but without person, mood or tense. */
const VERBLESS: ReadonlySet<string> = new Set(['voici', 'voilà']);
/** Parts of speech whose readings may serve where the lexicon has none for the one said. */
const NEAR: Partial<Record<Upos, readonly Upos[]>> = {
  AUX: ['AUX', 'VERB'],
  VERB: ['VERB', 'AUX'],
  NOUN: ['NOUN', 'ADJ'],
  ADJ: ['ADJ', 'NOUN', 'VERB', 'DET'],
  DET: ['DET', 'ADJ'],
  PRON: ['PRON', 'DET'],
};

export interface FrenchMorphology {
  /** Every reading of a form as this part of speech, from the lexicon or, for open classes, by its ending. */
  readingsOf(form: string, upos: Upos): readonly Morphology[];
  /** The one best reading of token `i` among the tokens of its sentence. */
  read(tokens: readonly Token[], i: number): Morphology;
}

/** @param tags the parts of speech by the lexicon's numbers */
export function createMorphology(lexicon: Lexicon, tags: readonly Upos[]): FrenchMorphology {
  const numbers = new Map(tags.map((tag, k) => [tag, k]));

  function known(key: string, upos: Upos): readonly Morphology[] {
    const rules = lexicon.find(key)?.rules ?? [];
    for (const near of NEAR[upos] ?? [upos]) {
      const readings = rules.find((rule) => rule.tag === numbers.get(near))?.readings ?? [];
      const fit = near === 'VERB' && upos === 'ADJ' ? readings.filter(isPastParticiple) : readings;
      if (fit.length > 0) return near === upos || upos !== 'ADJ' ? fit : fit.map(nominal);
    }
    return [];
  }

  function readingsOf(form: string, upos: Upos): readonly Morphology[] {
    const plain = dictionaryForm(fold(form));
    const lower = plain.toLowerCase();
    if (VERBLESS.has(lower)) return [];
    const clitic =
      upos === 'PRON' && /^(?:-|t-)/.test(lower) ? lower.replace(/^(?:-(?:t['-](?=.))?|t-)/, '') : lower;
    for (const key of lower === plain ? [clitic] : [clitic, plain]) {
      const readings = known(key, upos);
      if (readings.length > 0) return readings;
    }
    const endings =
      upos === 'VERB' || upos === 'AUX'
        ? VERB_ENDINGS
        : upos === 'NOUN' || upos === 'ADJ'
          ? NOMINAL_ENDINGS
          : [];
    return endings.find(([ending]) => ending.test(lower))?.[1] ?? [];
  }

  function read(tokens: readonly Token[], i: number): Morphology {
    const { text, upos } = tokens[i]!;
    const readings = readingsOf(text, upos);
    if (upos === 'VERB' || upos === 'AUX') {
      const clause = clauseOf(tokens, i);
      const best = readings.length < 2 ? (readings[0] ?? NOTHING) : bestVerb(readings, clause);
      return isPastParticiple(best) ? completed(best, tokens, i, clause.auxiliary) : best;
    }
    if (upos === 'NOUN' || upos === 'ADJ') return agreed(readings, tokens, i);
    return readings.length === 1 ? readings[0]! : shared(readings);
  }

  /** The number and gender of a participle whose form leaves them open: its subject's, its noun's, or none's ("il a lutté"). */
  function completed(best: Morphology, tokens: readonly Token[], i: number, auxiliary: number): Morphology {
    if (best.number && best.gender) return best;
    let others: readonly Morphology[] = [{ number: 'Sing', gender: 'Masc' }];
    if (auxiliary >= 0 && tokens[auxiliary]!.lemma === 'être') {
      const chain = [auxiliary, auxiliary - 1, auxiliary - 2].filter((k) => tokens[k]?.upos === 'AUX');
      others = chain.map((k) => shared(readingsOf(tokens[k]!.text, 'AUX').filter((r) => r.person)));
    } else if (auxiliary < 0 && tokens[i - 1]?.upos === 'NOUN')
      others = [agreed(readingsOf(tokens[i - 1]!.text, 'NOUN'), tokens, i - 1)];
    const number = best.number ?? others.find((o) => o.number)?.number;
    const gender = best.gender ?? others.find((o) => o.gender)?.gender;
    return { ...best, ...(number && { number }), ...(gender && { gender }) };
  }

  /** Number and gender that the form leaves open, by the words that agree with it. */
  function agreed(readings: readonly Morphology[], tokens: readonly Token[], i: number): Morphology {
    const own = shared(readings);
    if (own.number && own.gender) return own;
    const around = own.number && tokens[i]!.upos === 'ADJ' ? [] : determinersBefore(tokens, i);
    const others = [...around, ...neighbours(tokens, i)].map(
      (k) => CONTRACTED[lowerOf(tokens[k]!)] ?? shared(readingsOf(tokens[k]!.text, tokens[k]!.upos)),
    );
    const fits = (other: Morphology) =>
      readings.length === 0 ||
      readings.some((r) => agree(r.number, other.number) && agree(r.gender, other.gender));
    // A noun without a word that agrees with it is what the lexicon has first, and one rather than many.
    const likely: Morphology = tokens[i]!.upos === 'NOUN' ? { number: 'Sing', ...readings[0] } : NOTHING;
    const counted = i > 0 && isSeveral(tokens[i - 1]!) ? 'Plur' : undefined;
    const number = own.number ?? counted ?? others.find((o) => o.number && fits(o))?.number ?? likely.number;
    const gender = own.gender ?? others.find((o) => o.gender && fits(o))?.gender ?? likely.gender;
    return { ...own, ...(number && { number }), ...(gender && { gender }) };
  }

  return { readingsOf, read };
}

/** Contracted articles have a number. */
const CONTRACTED: Readonly<Record<string, Morphology>> = {
  du: { number: 'Sing', gender: 'Masc' },
  au: { number: 'Sing', gender: 'Masc' },
  des: { number: 'Plur' },
  aux: { number: 'Plur' },
};

const isPastParticiple = (m: Morphology) => m.verbForm === 'Part' && m.tense === 'Past';

function nominal({ number, gender }: Morphology): Morphology {
  return { ...(number && { number }), ...(gender && { gender }) };
}

/** What all the readings have in common. */
function shared(readings: readonly Morphology[]): Morphology {
  const [first, ...others] = readings;
  if (first === undefined) return NOTHING;
  const common: Record<string, unknown> = {};
  for (const name of Object.keys(first) as (keyof Morphology)[])
    if (others.every((other) => other[name] === first[name])) common[name] = first[name];
  return common as Morphology;
}

function lowerOf({ text }: Token): string {
  return dictionaryForm(fold(text)).toLowerCase();
}

function isSeveral(token: Token): boolean {
  return token.upos === 'NUM' && !/^(?:une?|0?1|0)$/.test(lowerOf(token));
}

/** The determiners before a noun, over what may stand between: "les trois autres pays". */
function determinersBefore(tokens: readonly Token[], i: number): number[] {
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    const { upos } = tokens[k]!;
    if (upos === 'DET' || lowerOf(tokens[k]!) in CONTRACTED) return [k];
    if (upos !== 'ADJ' && upos !== 'NUM' && upos !== 'ADV' && upos !== 'NOUN') return [];
  }
  return [];
}

/** The nouns of an adjective and the adjectives of a noun, next to it; a verb's participle likewise. */
function neighbours(tokens: readonly Token[], i: number): number[] {
  const wanted = tokens[i]!.upos === 'ADJ' ? 'NOUN' : 'ADJ';
  return [i - 1, i + 1, i - 2].filter((k) => tokens[k]?.upos === wanted);
}

/** The reading that the verb's clause asks for; of equals the first in the lexicon's order. */
function bestVerb(readings: readonly Morphology[], said: Clause): Morphology {
  // "comme nous le laisse penser": a pronoun with which nothing agrees is an object.
  const agreed = readings.some(
    ({ person, number }) => person === said.subject?.person && agree(number, said.subject?.number),
  );
  const clause = agreed ? said : { ...said, subject: null };
  let best = readings[0]!;
  let most = -Infinity;
  const subjunctive =
    readings.some((r) => r.mood === 'Sub') &&
    readings.some((r) => r.mood !== 'Sub') &&
    asksForSubjunctive(clause);
  for (const reading of readings) {
    const score = fitOf(reading, readings, clause, subjunctive);
    if (score > most) [best, most] = [reading, score];
  }
  return best;
}

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** How well a reading fits its clause; only the order of the figures means something. */
function fitOf(
  reading: Morphology,
  all: readonly Morphology[],
  clause: Clause,
  subjunctive: boolean,
): number {
  const { verbForm, mood, tense, person } = reading;
  if (verbForm === 'Inf') return clause.preposition ? 10 : 0;
  if (verbForm === 'Part') return fitOfParticiple(tense, clause);
  if (mood === 'Imp') return fitOfImperative(reading, all, clause);
  let score = 2;
  if (clause.auxiliary >= 0) score -= 20;
  if (clause.preposition) score -= 8;
  if (mood === 'Sub') score += subjunctive ? 6 : -6;
  if (tense === 'Past' && all.some((r) => r.tense === 'Pres' && r.mood === 'Ind' && r.person === person))
    score += clause.narrative ? 1 : -1;
  return score + fitOfSubject(reading, clause);
}

function fitOfParticiple(tense: Morphology['tense'], clause: Clause): number {
  if (clause.auxiliary >= 0) return 20;
  if (clause.subject || clause.enclitic || clause.clitic) return -10;
  if (tense === 'Pres') return clause.preposition ? 5 : 0;
  if (clause.completed) return -1;
  return clause.finiteElsewhere || clause.preposition || clause.opens ? 6 : 1;
}

/** A verb that may be a third person's is one where it can; another without its pronoun is an order. */
function fitOfImperative({ person, number }: Morphology, all: readonly Morphology[], clause: Clause): number {
  if (clause.auxiliary >= 0 || clause.preposition) return -20;
  if (clause.enclitic) return 14;
  const { subject } = clause;
  if (subject) {
    const reflexive = subject.inverted && clause.opens && !clause.asks;
    return reflexive && subject.person === person && subject.number === number ? 20 : -20;
  }
  if (all.some((r) => r.person === 3 && r.mood === 'Ind')) return clause.opens && !clause.nounBefore ? 1 : -4;
  return clause.opens ? 4 : 0;
}

function fitOfSubject({ person, number }: Morphology, { subject, joined, joinedTo }: Clause): number {
  if (subject) {
    return (subject.person === person ? 8 : -8) + (agree(subject.number, number) ? 4 : -4);
  }
  if (person === 3) return 3;
  return joined && joinedTo?.person === person && joinedTo?.number === number ? 4 : -4;
}
