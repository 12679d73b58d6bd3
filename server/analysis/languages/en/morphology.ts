/** What English forms say: by auxiliary, ending, a table of irregular verbs, and the words just before. */

import type { Token } from '../../types.ts';
import type { Morphology } from '../morphology.ts';
import { PARTICIPLES, PASTS } from './irregular.ts';

const FINITE = { verbForm: 'Fin', mood: 'Ind' } as const;
const PRESENT = { ...FINITE, tense: 'Pres' } as const;
const PAST = { ...FINITE, tense: 'Past' } as const;
const FUTURE = { ...FINITE, tense: 'Fut' } as const;
const CONDITIONAL = { verbForm: 'Fin', mood: 'Cnd' } as const;
const INFINITIVE = { verbForm: 'Inf' } as const;
const PARTICIPLE = { verbForm: 'Part', tense: 'Past' } as const;
const GERUND = { verbForm: 'Ger' } as const;

/** Auxiliaries that one form tells; "'d" and "'s" are told by their lemma. */
const AUXILIARIES: Readonly<Record<string, Morphology>> = {
  am: { ...PRESENT, person: 1, number: 'Sing' },
  "'m": { ...PRESENT, person: 1, number: 'Sing' },
  is: { ...PRESENT, person: 3, number: 'Sing' },
  "'s": { ...PRESENT, person: 3, number: 'Sing' },
  are: PRESENT,
  "'re": PRESENT,
  was: { ...PAST, number: 'Sing' },
  were: PAST,
  been: PARTICIPLE,
  being: GERUND,
  has: { ...PRESENT, person: 3, number: 'Sing' },
  does: { ...PRESENT, person: 3, number: 'Sing' },
  had: PAST,
  did: PAST,
  done: PARTICIPLE,
  having: GERUND,
  doing: GERUND,
  will: FUTURE,
  wo: FUTURE,
  "'ll": FUTURE,
  shall: FUTURE,
  would: CONDITIONAL,
  could: FINITE,
  should: PRESENT,
  might: FINITE,
  may: PRESENT,
  can: PRESENT,
  ca: PRESENT,
  must: PRESENT,
  ought: PRESENT,
};

const PRONOUNS: Readonly<Record<string, Morphology>> = {
  i: { person: 1, number: 'Sing' },
  me: { person: 1, number: 'Sing' },
  we: { person: 1, number: 'Plur' },
  us: { person: 1, number: 'Plur' },
  you: { person: 2 },
  he: { person: 3, number: 'Sing', gender: 'Masc' },
  him: { person: 3, number: 'Sing', gender: 'Masc' },
  she: { person: 3, number: 'Sing', gender: 'Fem' },
  her: { person: 3, number: 'Sing', gender: 'Fem' },
  it: { person: 3, number: 'Sing' },
  they: { person: 3, number: 'Plur' },
  them: { person: 3, number: 'Plur' },
};
const NUMBERS: Readonly<Record<string, Morphology>> = {
  a: { number: 'Sing' },
  an: { number: 'Sing' },
  this: { number: 'Sing' },
  that: { number: 'Sing' },
  these: { number: 'Plur' },
  those: { number: 'Plur' },
};

const NOTHING: Morphology = {};
/** After these, over adverbs, a base form is an infinitive. */
const MODAL = /^(?:will|wo|'ll|shall|would|'d|could|should|might|may|can|ca|must|ought|do|does|did|to)$/;
/** After these a form that is both past and participle is a participle. */
const PERFECT_OR_PASSIVE = /^(?:be|have|get)$/;
const CONTRACTED =
  /^(?:has|have|had|is|are|was|were|am|been|being|be|'s|'re|'m|'ve|'d|got|get|gets|getting|having)$/;
const PLURALS = /^(?:people|men|women|children|police|media|data|feet|teeth|mice|geese|lives|wives)$/;

/** The one best reading of token `i` of a sentence. */
export function englishMorphology(sentence: readonly Token[], i: number): Morphology {
  const token = sentence[i]!;
  const form = plain(token);
  switch (token.upos) {
    case 'AUX':
      return auxiliary(sentence, i, form);
    case 'VERB':
      return verb(sentence, i, form);
    case 'NOUN':
      return { number: isPlural(form, token.lemma) ? 'Plur' : 'Sing' };
    case 'PRON':
      return PRONOUNS[form] ?? NUMBERS[form] ?? NOTHING;
    case 'DET':
      return NUMBERS[form] ?? NOTHING;
    default:
      return NOTHING;
  }
}

function auxiliary(sentence: readonly Token[], i: number, form: string): Morphology {
  if (form === "'d") return sentence[i]!.lemma === 'have' ? PAST : CONDITIONAL;
  const known = AUXILIARIES[form];
  if (known) {
    if (form === 'had' || form === 'did') return isAfterPerfect(sentence, i) ? PARTICIPLE : known;
    return known;
  }
  return base(sentence, i);
}

function verb(sentence: readonly Token[], i: number, form: string): Morphology {
  const known = /^(?:has|had|having|does|did|done|doing|is|are|was|were|been|being)$/.test(form);
  if (known) return auxiliary(sentence, i, form);
  const { lemma } = sentence[i]!;
  if (/ing$/.test(form) && form !== lemma) return GERUND;
  const isPast = PASTS.has(form);
  const isParticiple = PARTICIPLES.has(form);
  const isRegular = /ed$/.test(form) && form !== lemma;
  if (isRegular || (isPast && isParticiple) || (form === lemma && isPast)) {
    if (isAfterPerfect(sentence, i)) return PARTICIPLE;
    if (form === lemma && isBaseHere(sentence, i)) return base(sentence, i);
    return isReduced(sentence, i) ? PARTICIPLE : PAST;
  }
  if (isPast && form !== lemma) return PAST;
  if (isParticiple && (form !== lemma || isAfterPerfect(sentence, i))) return PARTICIPLE;
  if (form !== lemma && /s$/.test(form)) return { ...PRESENT, person: 3, number: 'Sing' };
  return base(sentence, i);
}

/** The bare form: an infinitive, an order, or a present that is not the third person singular's. */
function base(sentence: readonly Token[], i: number): Morphology {
  const before = previousWord(sentence, i);
  if (before && (MODAL.test(plain(before)) || isHelped(before))) return INFINITIVE;
  if (opensClause(sentence, i) && !/^(?:VERB|AUX)$/.test(sentence[i + 1]?.upos ?? ''))
    return { verbForm: 'Fin', mood: 'Imp', person: 2 };
  return PRESENT;
}

/** "let them go", "helped build", "made him leave": an infinitive without its mark. */
function isHelped(before: Token): boolean {
  return before.upos === 'VERB' && /^(?:help|let|make|go|come)$/.test(before.lemma);
}

/** "put", "cut", "hit": the bare form of a verb whose past looks the same. */
function isBaseHere(sentence: readonly Token[], i: number): boolean {
  const before = previousWord(sentence, i);
  if (!before) return true;
  if (MODAL.test(plain(before)) || opensClause(sentence, i)) return true;
  return before.upos === 'PRON' && /^(?:i|you|we|they|who)$/.test(plain(before));
}

/** Nothing stands before it in its clause but marks, "please", "do" or "don't". */
function opensClause(sentence: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && /^(?:please|just|do|n't|not|never|so|but|and|then|always)$/.test(plain(sentence[k]!))) k--;
  return k < 0 || sentence[k]!.upos === 'PUNCT' ? isFirstWord(sentence, k) : false;
}

/** An order opens its sentence, or its quotation; after a comma it may be anything. */
function isFirstWord(sentence: readonly Token[], k: number): boolean {
  return k < 0 || /^["“‘«:—–]$/.test(sentence[k]!.text) || (k === 0 && sentence[0]!.text === '-');
}

/** The word before, over adverbs, negations and a subject put in between ("have they said", "did the mayor say"). */
function previousWord(sentence: readonly Token[], i: number): Token | undefined {
  let k = i - 1;
  while (k >= 0 && /^(?:ADV|PART)$/.test(sentence[k]!.upos) && plain(sentence[k]!) !== 'to') k--;
  const before = sentence[k];
  if (before?.upos === 'PRON' && sentence[k - 1]?.upos === 'AUX') return sentence[k - 1];
  return before;
}

function isAfterPerfect(sentence: readonly Token[], i: number): boolean {
  let before = previousWord(sentence, i);
  // "was arrested and charged", "had been seen, heard or felt"
  if (before?.upos === 'CCONJ') {
    const k = sentence.indexOf(before);
    const first = sentence[k - 1];
    if (first?.upos === 'VERB' && /(?:ed|en|n|t|d)$/.test(plain(first)))
      before = previousWord(sentence, k - 1);
  }
  return (
    before !== undefined &&
    (PERFECT_OR_PASSIVE.test(before.lemma) || CONTRACTED.test(plain(before))) &&
    (before.upos === 'AUX' || before.upos === 'VERB' || plain(before) === "'s")
  );
}

/** "a claim made by X", "the man arrested on Monday": a participle that stands by its noun. */
function isReduced(sentence: readonly Token[], i: number): boolean {
  const after = sentence[i + 1];
  const before = sentence[i - 1];
  if (!after || !before) return !before && after?.upos === 'ADP';
  if (plain(after) === 'by') return before.upos !== 'PRON';
  if (before.upos === 'PUNCT' && before.text === ',' && after.upos === 'ADP') return true;
  return before.upos === 'NOUN' && after.upos === 'ADP' && hasFiniteAfter(sentence, i + 1);
}

/** Another verb that may be the clause's own follows before it ends. */
function hasFiniteAfter(sentence: readonly Token[], from: number): boolean {
  for (let k = from; k < sentence.length; k++) {
    const { upos, text } = sentence[k]!;
    if (/^[,;:.!?]$/.test(text) || /^(?:SCONJ|CCONJ)$/.test(upos)) return false;
    if (upos === 'AUX') return true;
    if (upos === 'VERB' && !/ing$/.test(text) && plain(sentence[k - 1]!) !== 'to') return true;
  }
  return false;
}

function isPlural(form: string, lemma: string): boolean {
  return PLURALS.test(form) || (form !== lemma.toLowerCase() && /(?:s|men|ren|ia|i|a)$/.test(form));
}

function plain({ text }: Token): string {
  return text.toLowerCase().replace('’', "'");
}
