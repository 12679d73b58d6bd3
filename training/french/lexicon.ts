/** Puts the dictionary's readings, the treebanks' and a corpus's counts together into classes of forms. */

import { type EndingRules, LONGEST_ENDING } from '../../server/analysis/languages/fr/lemmas.ts';
import { encodeMorphology } from '../../server/analysis/languages/fr/morphology.ts';
import type { Upos } from '../../server/analysis/types.ts';
import type { Word } from './conllu.ts';
import { countForms } from './corpus.ts';
import { leanings, leanTo } from './genders.ts';
import type { Reading } from './hunspell.ts';

/** Closed classes: a treebank's word for it is as good as a dictionary's. */
const CLOSED: ReadonlySet<Upos> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'DET',
  'PRON',
  'PUNCT',
  'SYM',
  'PART',
]);
/** The code of a form that says nothing of itself. */
const NOTHING_SAID = '-';
/** Open-class readings of the treebanks count as the lexicon's from this often on. */
const OFTEN = 5;
const OPEN: ReadonlySet<Upos> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM', 'INTJ', 'X']);

/** A class of the lexicon (see `FormClass`), its readings still as codes. */
export interface CodedClass {
  mask: number;
  rules: { tag: number; cut: number; append: string; codes: string }[];
}

export interface FormLexicon {
  entries: [form: string, value: number][];
  classes: CodedClass[];
}

type CountedWord = Pick<Word, 'form' | 'upos' | 'lemma'> & { count: number };

interface Gathered {
  mask: number;
  /** Lemmas by tag; the treebanks', more frequent first, before the dictionary's. */
  lemmas: Map<number, Map<string, number>>;
  /** What the form says of itself, by tag: the dictionary's codes, with the weight of their verb. */
  codes: Map<number, Map<string, number>>;
}

export function gatherLexicon(
  readings: readonly Reading[],
  sentences: readonly Word[][],
  corpus: readonly (readonly string[])[],
  tags: readonly Upos[],
): FormLexicon {
  const counts = countForms(corpus);
  const leaning = leanings(corpus);
  const attested = attestVerbs(readings, counts);
  const known = readings.filter((r) => r.upos !== 'VERB' || attested.isAlive(r));
  const number = new Map(tags.map((t, k) => [t, k]));
  const forms = new Map<string, Gathered>();

  function add(form: string, upos: Upos, lemma: string, count: number, allowed: boolean): void {
    const tag = number.get(upos)!;
    const gathered = forms.get(form) ?? { mask: 0, lemmas: new Map(), codes: new Map() };
    forms.set(form, gathered);
    if (allowed) gathered.mask |= 1 << tag;
    const lemmas = gathered.lemmas.get(tag) ?? new Map<string, number>();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + count);
    gathered.lemmas.set(tag, lemmas);
  }

  for (const r of known) {
    const form = r.form.replaceAll('’', "'");
    add(form, r.upos, r.lemma, attested.weight(r), true);
    const { codes } = forms.get(form)!;
    const tag = number.get(r.upos)!;
    const own = codes.get(tag) ?? new Map<string, number>();
    for (const code of r.codes) own.set(code, Math.max(own.get(code) ?? 0, attested.weight(r)));
    codes.set(tag, own);
  }
  for (const { form, upos, lemma, count } of countWords(sentences)) {
    const allowed = CLOSED.has(upos) ? count > 1 || !OPEN.has(upos) : count >= OFTEN;
    if (upos !== 'PROPN') add(form, upos, lemma, count, allowed);
    else if (allowed) add(form, upos, form, count, true);
  }
  for (const [key, code] of commonestCodes(sentences)) {
    const [form, upos] = key.split('\t') as [string, Upos];
    const { codes } = forms.get(form)!;
    const tag = number.get(upos)!;
    // The dictionary has no gender for "mes", and other persons for pronouns.
    const better = upos === 'DET' || upos === 'PRON' || !codes.has(tag);
    const lent = upos === 'AUX' && codes.has(number.get('VERB')!);
    if (better && !lent) codes.set(tag, new Map([[code, 1]]));
  }
  return classify(forms, number.get('NOUN')!, leaning);
}

/** What the treebanks most often say of a lower-case form and its part of speech. */
function commonestCodes(sentences: readonly Word[][]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, upos, morphology } of sentences.flat()) {
    if (upos === 'PROPN') continue;
    const key = `${form.replaceAll('’', "'").toLowerCase()}\t${upos}`;
    const codes = counts.get(key) ?? new Map<string, number>();
    const code = encodeMorphology(morphology);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    counts.set(key, codes);
  }
  return new Map([...counts].map(([key, codes]) => [key, commonest(codes)]));
}

/**
 * A dictionary knows verbs that nobody writes ("chinoiser"), whose forms are everyday adjectives and
 * nouns. A verb is alive where the corpus has forms that can be nothing else; of two verbs that share
 * a form ("plu") the one with more such forms comes first.
 */
function attestVerbs(readings: readonly Reading[], counts: ReadonlyMap<string, number>) {
  const byForm = new Map<string, Reading[]>();
  for (const r of readings) byForm.set(r.form, [...(byForm.get(r.form) ?? []), r]);
  const surely = new Map<string, number>();
  for (const [form, own] of byForm) {
    const count = counts.get(form);
    const verb = own.find(({ upos }) => upos === 'VERB');
    if (count === undefined || verb === undefined || !own.every(({ lemma }) => lemma === verb.lemma))
      continue;
    surely.set(verb.lemma, (surely.get(verb.lemma) ?? 0) + count);
  }
  const sure = (lemma: string) => surely.get(lemma) ?? 0;
  return {
    isAlive: ({ form, lemma }: Reading) =>
      sure(lemma) > 0 || byForm.get(form)!.every((r) => r.upos === 'VERB' || r.upos === 'AUX'),
    /** Less than one word of a treebank. */
    weight: ({ upos, lemma }: Reading) => (upos === 'VERB' ? sure(lemma) / 1e9 : 0),
  };
}

/** How often each lower-case form (proper nouns: the form) bears a part of speech and a lemma. */
function countWords(sentences: readonly Word[][]): CountedWord[] {
  const counts = new Map<string, CountedWord>();
  for (const word of sentences.flat()) {
    const folded = word.form.replaceAll('’', "'");
    const form = word.upos === 'PROPN' ? folded : folded.toLowerCase();
    const key = `${form}\t${word.upos}\t${word.lemma}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { form, upos: word.upos, lemma: word.lemma, count: 1 });
  }
  return [...counts.values()];
}

function classify(
  forms: ReadonlyMap<string, Gathered>,
  noun: number,
  leaning: ReadonlyMap<string, 'm' | 'f'>,
): FormLexicon {
  const numbers = new Map<string, number>();
  const classes: CodedClass[] = [];
  const entries: [string, number][] = [];
  for (const [form, { mask, lemmas, codes }] of forms) {
    const rules = [...lemmas]
      .sort(([a], [b]) => a - b)
      .map(([tag, counts]) => {
        const lemma = commonest(counts);
        const gender = tag === noun ? leaning.get(lemma.toLowerCase()) : undefined;
        const ordered = [...(codes.get(tag) ?? [])].sort(([, a], [, b]) => b - a).map(([code]) => code);
        const leant = gender && ordered.length > 0 ? leanTo(ordered, gender) : ordered;
        return {
          tag,
          ...ruleFor(form, lemma),
          codes: leant.filter((code) => code !== NOTHING_SAID).join(' '),
        };
      });
    const key = JSON.stringify([mask, rules]);
    let id = numbers.get(key);
    if (id === undefined) {
      id = classes.push({ mask, rules }) - 1;
      numbers.set(key, id);
    }
    entries.push([form, id]);
  }
  return { entries, classes };
}

function commonest(counts: ReadonlyMap<string, number>): string {
  let [top, most] = ['', -1];
  for (const [lemma, count] of counts) if (count > most) [top, most] = [lemma, count];
  return top;
}

function ruleFor(form: string, lemma: string): { cut: number; append: string } {
  let common = 0;
  while (common < form.length && form[common] === lemma[common]) common++;
  return { cut: form.length - common, append: lemma.slice(common) };
}

/** Seen less often than this, or less surely, an ending says nothing. */
const FEWEST = 8;
const SUREST = 0.6;

/** What endings say of lemmas, learnt from the dictionary; an ending is kept where it says other than a shorter one. */
export function learnEndings(readings: readonly Reading[]): EndingRules {
  const counts = new Map<string, Map<string, number>>();
  for (const { form, upos, lemma } of readings) {
    if (upos !== 'NOUN' && upos !== 'VERB' && upos !== 'ADJ') continue;
    const { cut, append } = ruleFor(form, lemma);
    const rule = JSON.stringify([cut, append]);
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
      if (cut > length) continue;
      const key = `${upos}:${form.slice(-length)}`;
      const rules = counts.get(key) ?? new Map<string, number>();
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
      counts.set(key, rules);
    }
  }
  const endings: Record<string, [number, string]> = {};
  const keys = [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const rules = counts.get(key)!;
    const total = [...rules.values()].reduce((sum, n) => sum + n, 0);
    const rule = commonest(rules);
    if (total < FEWEST || rules.get(rule)! < total * SUREST) continue;
    const shorter = shorterRule(key, endings);
    if (JSON.stringify(shorter) !== rule) endings[key] = JSON.parse(rule);
  }
  return endings;
}

function shorterRule(key: string, endings: EndingRules): [number, string] | undefined {
  const [upos, ending] = key.split(':') as [string, string];
  for (let k = 1; k < ending.length; k++) {
    const rule = endings[`${upos}:${ending.slice(k)}`];
    if (rule) return rule;
  }
  return undefined;
}
