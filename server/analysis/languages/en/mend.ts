/** Sets right what wink's English model gets wrong by rule, sentence by sentence. */

import { startsWithCapital, startsWithLetter, startsWithSmall } from '../../letters.ts';
import type { Token, Upos } from '../../types.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const SUBORDINATING = set('although whereas unless lest whether');
const POSSESSIVES = set('his its their my your our');
const SUBJECTS = set('i he she we they who');
/** Adjectives that a determiner makes a noun: "the public said". */
const NOUNS_TOO = set(
  'public military elderly individual executive representative conservative liberal progressive moderate extremist criminal radical suspect native official veteran',
);
/** Reporting verbs that wink takes for plurals after a name: "the BBC reports." */
const REPORTS = set('reports notes claims tweets states writes comments remarks');
/** Acronyms that are words in lower case. */
const ACRONYMS = set('IS US WHO ICE IT AL ALL ACT AID');
/** After these a base form is a noun: "in return". */
const PREPOSITIONS = set('of in with without for at by from on under into against');
const [DIGIT_0, DIGIT_9] = [48, 57];
const DEMONYM = /(?:ish|[ie]an|ican|ese|raeli|raqi)$/;

export function mendEnglish(sentence: Token[], forms: readonly string[]): void {
  const headline = isHeadline(sentence, forms);
  sentence.forEach((token, i) => {
    const upos = token.upos as Upos | 'SPACE' | 'UNK';
    token.upos = upos === 'SPACE' || upos === 'UNK' ? (token.word ? 'X' : 'PUNCT') : upos;
    token.upos = token.word ? partOfSpeech(sentence, forms, i, headline) : markOf(sentence, forms, i);
    token.lemma = lemmaOf(token, forms[i]!);
  });
  sentence.forEach((token, i) => {
    if (token.upos === 'AUX' && /^['’]d$/i.test(token.text))
      token.lemma = isHad(sentence, i) ? 'have' : 'would';
  });
}

/** "he'd gone", "they'd better": before a participle the clitic is "had", before a bare form "would". */
function isHad(sentence: readonly Token[], i: number): boolean {
  let k = i + 1;
  while (/^(?:ADV|PART)$/.test(sentence[k]?.upos ?? '')) k++;
  const next = sentence[k]?.text.toLowerCase();
  if (next === undefined || sentence[k]!.upos === 'PUNCT') return false;
  return next === 'been' || next === 'better' || (next !== sentence[k]!.lemma && !/(?:ing|s)$/.test(next));
}

function partOfSpeech(
  sentence: readonly Token[],
  forms: readonly string[],
  i: number,
  headline: boolean,
): Upos {
  const { upos } = sentence[i]!;
  const form = forms[i]!;
  const lower = form.toLowerCase();
  const before = sentence[i - 1];
  const after = sentence[i + 1];
  if (SUBORDINATING.has(lower)) return 'SCONJ';
  // "have since quit"
  if (lower === 'since' && before?.upos === 'AUX' && after?.upos === 'VERB') return 'ADV';
  const code = form.charCodeAt(0);
  if (code >= DIGIT_0 && code <= DIGIT_9)
    return /^\d+(?:st|nd|rd|th)$/i.test(form) ? 'ADJ' : upos === 'NOUN' ? 'NOUN' : 'NUM';
  if (!headline && startsWithCapital(form)) {
    if (i > 0 && ACRONYMS.has(form)) return 'PROPN';
    if (isInsideName(sentence, forms, i)) return 'PROPN';
  }
  const previous = () => forms[i - 1]?.toLowerCase() ?? '';
  const isDetermined = () =>
    before?.upos === 'DET' || POSSESSIVES.has(previous()) || (previous() === "'s" && before?.upos === 'PART');
  switch (upos) {
    case 'PROPN':
      return DEMONYM.test(lower) && after?.upos === 'NOUN' && startsWithSmall(after.text) ? 'ADJ' : upos;
    case 'DET':
      return lower === 'that' && after?.upos === 'NOUN' && /(?:[^s]s|people)$/.test(after.text)
        ? 'SCONJ'
        : upos;
    case 'NOUN':
      return REPORTS.has(lower) && before?.upos === 'PROPN' && (!after || /^[.,:"”]$|^that$/.test(after.text))
        ? 'VERB'
        : upos;
    case 'ADJ':
      if (lower.endsWith('ed') && SUBJECTS.has(previous())) return 'VERB';
      return NOUNS_TOO.has(lower) && !isNominal(after) && isDetermined() ? 'NOUN' : upos;
    case 'VERB':
      if (lower.endsWith('ing') && (!after || /^(?:PUNCT|ADP|AUX)$/.test(after.upos)) && isDetermined())
        return 'NOUN';
      if (!isBase(sentence[i]!, lower)) return upos;
      if (!isNominal(after) && isDetermined()) return 'NOUN';
      return before?.upos === 'ADP' && PREPOSITIONS.has(previous()) ? 'NOUN' : upos;
    default:
      return upos;
  }
}

function markOf(sentence: readonly Token[], forms: readonly string[], i: number): Upos {
  const [before, token, after] = [sentence[i - 1], sentence[i]!, sentence[i + 1]];
  // "the lawmakers' offices": a possessive, where it touches a plural and a noun follows.
  if (forms[i] === "'" && /s$/i.test(forms[i - 1] ?? '') && before?.end === token.start)
    return after && after.start > token.end && isNominal(after) ? 'PART' : 'PUNCT';
  if (/^[\p{Sc}%]$/u.test(forms[i]!)) return 'SYM';
  return token.upos === 'SYM' ? 'SYM' : 'PUNCT';
}

/** "Justice Department", "President Obama": a capital inside a sentence, beside a name or another capital. */
function isInsideName(sentence: readonly Token[], forms: readonly string[], i: number): boolean {
  const { upos } = sentence[i]!;
  if (upos === 'PROPN') return true;
  if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB') return false;
  const capital = (k: number) => /^\p{Lu}\p{L}/u.test(forms[k] ?? '') && sentence[k]!.upos !== 'PRON';
  const begins = i === 0 || /^["“‘'(:—–]$/.test(forms[i - 1]!);
  if (begins) return upos === 'NOUN' && sentence[i + 1]?.upos === 'PROPN';
  return upos !== 'ADJ' || capital(i + 1) || capital(i - 1) || sentence[i + 1]?.upos !== 'NOUN';
}

/** Most words that could be small are capitals: a headline, where a capital says nothing. */
function isHeadline(sentence: readonly Token[], forms: readonly string[]): boolean {
  let long = 0;
  let capitals = 0;
  forms.forEach((form, i) => {
    if (form.length < 4 || !sentence[i]!.word || !startsWithLetter(form)) return;
    long++;
    if (startsWithCapital(form)) capitals++;
  });
  return long > 2 && capitals > long * 0.7;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(token.upos) || token.text === '-');
}

function isBase(token: Token, lower: string): boolean {
  return token.lemma === lower;
}

function lemmaOf({ lemma, upos }: Token, form: string): string {
  if (upos === 'PROPN') return form;
  const lower = form.toLowerCase();
  if (upos === 'PUNCT' || upos === 'SYM') return lower;
  // "fundraising" as a noun is no form of a verb.
  if (upos === 'NOUN' && /ing$/.test(lower) && !/ing$/.test(lemma)) return lower;
  if (lower === "n't") return 'not';
  if (lower === 'being' && (upos === 'AUX' || upos === 'VERB')) return 'be';
  if (lower === "'s" && upos === 'PART') return lower;
  return (lemma.includes('’') ? lemma.replaceAll('’', "'") : lemma).toLowerCase();
}
