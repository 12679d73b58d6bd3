/** Spells out a hunspell dictionary with po: and is: tags (Grammalecte's French) into forms and readings. */

import type { Upos } from '../../server/analysis/types.ts';

export interface Reading {
  form: string;
  upos: Upos;
  lemma: string;
  /** What the form says of itself, as `decodeMorphology` reads it. */
  codes: Set<string>;
}

interface Suffix {
  cut: string;
  add: string;
  flags: string[];
  condition: RegExp;
  tags: string[];
}

const NEEDS_AFFIX = '()';
/** Places and the like, nouns to the dictionary ("Russie"); it writes peoples with a small letter. Titles ("Mme") are nouns. */
const NAME = /^\p{Lu}\p{Ll}/u;

/**
 * @param aff text of the affix file, @param dic text of the dictionary
 * @returns every form once for each part of speech and lemma, in the dictionary's order
 */
export function unmunch(aff: string, dic: string): Reading[] {
  const suffixes = readSuffixes(aff);
  const seen = new Map<string, Reading>();
  const readings: Reading[] = [];

  function give(form: string, lemma: string, tags: readonly string[]): void {
    if (form.includes(' ')) return;
    for (const part of partsOfSpeech(tags)) {
      const upos = part === 'NOUN' && !tags.includes('po:titr') && NAME.test(form) ? 'PROPN' : part;
      const own = upos === 'ADJ' && tags.includes('po:ppas') ? masculineSingular(form, tags) : lemma;
      const key = `${form}\t${upos}\t${own}`;
      let reading = seen.get(key);
      if (reading === undefined) {
        reading = { form, upos, lemma: own, codes: new Set() };
        seen.set(key, reading);
        readings.push(reading);
      }
      for (const code of upos === 'VERB' || upos === 'AUX' ? verbCodes(tags) : nominalCodes(tags))
        reading.codes.add(code);
    }
  }

  function spell(
    form: string,
    flags: readonly string[],
    lemma: string,
    tags: readonly string[],
    depth: number,
  ): void {
    if (!flags.includes(NEEDS_AFFIX)) give(form, lemma, tags);
    if (depth === 2) return;
    for (const flag of flags) {
      for (const s of suffixes.get(flag) ?? []) {
        if (!form.endsWith(s.cut) || !s.condition.test(form)) continue;
        const next = form.slice(0, form.length - s.cut.length) + s.add;
        spell(next, s.flags, lemma, [...tags, ...s.tags], depth + 1);
      }
    }
  }

  for (const line of dic.split('\n').slice(1)) {
    const [head = '', ...tags] = line.trim().split(/\s+/);
    if (head === '') continue;
    const slash = head.indexOf('/', 1);
    const form = slash < 0 ? head : head.slice(0, slash);
    const stem = tags.find((t) => t.startsWith('st:'))?.slice(3);
    spell(form, slash < 0 ? [] : pairs(head.slice(slash + 1)), stem ?? form, tags, 0);
  }
  return readings;
}

/** Grammalecte's names of moods and tenses, as `decodeMorphology` writes them. */
const TENSES: Record<string, string> = {
  infi: 'N',
  ppre: 'G',
  ppas: 'Q',
  ipre: 'P',
  iimp: 'I',
  ipsi: 'S',
  ifut: 'F',
  cond: 'C',
  spre: 's',
  simp: 'm',
  impe: 'M',
};

function verbCodes(tags: readonly string[]): string[] {
  const values = tags.map((tag) => tag.slice(3));
  const tenses = values.flatMap((value) => TENSES[value] ?? []);
  const persons = values.flatMap((value) => {
    const [, person, number] = /^([123])(s|p)[gl]!?$/.exec(value) ?? [];
    return person === undefined ? [] : [`${person}${number}`];
  });
  return tenses.flatMap((tense) => {
    if (tense === 'Q') return nominalCodes(tags).map((code) => `Q${code.slice(1)}`);
    return tense === 'N' || tense === 'G' ? [tense] : persons.map((person) => tense + person);
  });
}

function nominalCodes(tags: readonly string[]): string[] {
  const number = tags.includes('is:sg') ? 's' : tags.includes('is:pl') ? 'p' : '';
  const gender = tags.includes('is:mas') ? 'm' : tags.includes('is:fem') ? 'f' : '';
  return [`-${number}${gender}`];
}

/** A participle that is an adjective is its own lemma: "avancées" is "avancé", not "avancer". */
function masculineSingular(participle: string, tags: readonly string[]): string {
  const singular = tags.includes('is:pl') ? participle.replace(/s$/, '') : participle;
  return tags.includes('is:fem') ? singular.replace(/e$/, '') : singular;
}

function readSuffixes(aff: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of aff.split('\n')) {
    const [kind, flag, cut, add, condition = '.', ...tags] = line.trim().split(/\s+/);
    if (
      kind !== 'SFX' ||
      flag === undefined ||
      cut === undefined ||
      add === undefined ||
      cut === 'Y' ||
      cut === 'N'
    )
      continue;
    const [ending = '', flags = ''] = add.split('/');
    const list = suffixes.get(flag) ?? [];
    list.push({
      cut: cut === '0' ? '' : cut,
      add: ending === '0' ? '' : ending,
      flags: pairs(flags),
      condition: new RegExp(`${condition}$`, 'u'),
      tags,
    });
    suffixes.set(flag, list);
  }
  return suffixes;
}

/** Long flags: two characters each. */
function pairs(flags: string): string[] {
  return flags.match(/../gu) ?? [];
}

const KINDS: [RegExp, Upos[]][] = [
  [/^po:v0a/, ['VERB', 'AUX']],
  [/^po:v0e/, ['AUX', 'VERB']],
  [/^po:v\d/, ['VERB']],
  [/^po:(?:nom|titr|loc\.nom)/, ['NOUN']],
  [/^po:(?:adj|loc\.adj)/, ['ADJ']],
  [/^po:(?:npr|prn|patr)/, ['PROPN']],
  [/^po:(?:adv|loc\.adv|negadv|proadv)/, ['ADV']],
  [/^po:(?:prep)/, ['ADP']],
  [/^po:interj/, ['INTJ']],
  [/^po:nb/, ['NUM']],
  [/^po:cjco/, ['CCONJ']],
  [/^po:cjsub/, ['SCONJ']],
  [/^po:det/, ['DET']],
  [/^po:pro/, ['PRON']],
];

function partsOfSpeech(tags: readonly string[]): Set<Upos> {
  const found = new Set<Upos>();
  for (const tag of tags)
    for (const [kind, upos] of KINDS) if (kind.test(tag)) for (const u of upos) found.add(u);
  return found;
}
