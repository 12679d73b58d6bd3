/** Reads UD treebanks as the engine reads texts: surface tokens, contracted forms whole. */

import type { Morphology } from '../../server/analysis/languages/morphology.ts';
import type { Upos } from '../../server/analysis/types.ts';

export interface Word {
  form: string;
  upos: Upos;
  lemma: string;
  /** What UD says of the form. */
  morphology: Morphology;
}

/** Pronouns into which a preposition is contracted: "auquel" is one word and a pronoun. */
const CONTRACTED_PRONOUN = /quel/i;

/**
 * Sentences of a CoNLL-U file. A multiword token (du, au, des, aux) is one ADP, or a PRON where it
 * ends in one; a number with its thousands' spaces ("3 000") is one NUM, shown without them.
 */
export function readConllu(text: string): Word[][] {
  const sentences: Word[][] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    const words: Word[] = [];
    let until = 0;
    for (const line of block.split(/\r?\n/)) {
      if (line === '' || line.startsWith('#')) continue;
      const [id = '', form = '', lemma = '', upos = '', , feats = ''] = line.split('\t');
      if (id.includes('.')) continue;
      if (id.includes('-')) {
        until = Number(id.split('-')[1]);
        words.push(contracted(form));
      } else if (Number(id) > until) {
        words.push(toOurs(form.replaceAll(' ', ''), upos as Upos, lemma, readFeatures(feats)));
      }
    }
    if (words.length > 0) sentences.push(words);
  }
  return sentences;
}

function readFeatures(feats: string): Morphology {
  const values = new Map(feats.split('|').map((pair) => pair.split('=') as [string, string]));
  const morphology: Record<string, string | number> = {};
  for (const name of ['VerbForm', 'Mood', 'Tense', 'Person', 'Number', 'Gender']) {
    const value = values.get(name);
    if (value === undefined) continue;
    morphology[name.charAt(0).toLowerCase() + name.slice(1)] = name === 'Person' ? Number(value) : value;
  }
  return morphology;
}

function contracted(form: string): Word {
  if (CONTRACTED_PRONOUN.test(form)) return { form, upos: 'PRON', lemma: 'lequel', morphology: {} };
  return { form, upos: 'ADP', lemma: /^d/i.test(form) ? 'de' : 'à', morphology: {} };
}

/**
 * UD gives every personal pronoun the lemma of its tonic form ("il": "lui", "s'": "soi") and every
 * possessive "son". A lexicon's "se vanter" or "notre" must meet the words it names, so here a
 * clitic's lemma is its own full form.
 */
const OWN_LEMMAS: Record<string, string> = {
  "j'": 'je',
  je: 'je',
  '-je': 'je',
  "m'": 'me',
  me: 'me',
  '-moi': 'moi',
  tu: 'tu',
  '-tu': 'tu',
  "t'": 'te',
  te: 'te',
  '-toi': 'toi',
  il: 'il',
  ils: 'il',
  '-il': 'il',
  '-ils': 'il',
  '-t-il': 'il',
  '-t-ils': 'il',
  elle: 'elle',
  elles: 'elle',
  '-elle': 'elle',
  '-elles': 'elle',
  '-t-elle': 'elle',
  '-t-elles': 'elle',
  on: 'on',
  '-on': 'on',
  '-t-on': 'on',
  "l'on": 'on',
  se: 'se',
  "s'": 'se',
  soi: 'soi',
  le: 'le',
  la: 'le',
  les: 'le',
  "l'": 'le',
  '-le': 'le',
  '-la': 'le',
  '-les': 'le',
  lui: 'lui',
  '-lui': 'lui',
  leur: 'leur',
  '-leur': 'leur',
  eux: 'eux',
  nous: 'nous',
  '-nous': 'nous',
  vous: 'vous',
  '-vous': 'vous',
  '-ce': 'ce',
  '-y': 'y',
  '-en': 'en',
};
const POSSESSIVES: Record<string, string> = {
  mon: 'mon',
  ma: 'mon',
  mes: 'mon',
  ton: 'ton',
  ta: 'ton',
  tes: 'ton',
  son: 'son',
  sa: 'son',
  ses: 'son',
  notre: 'notre',
  nos: 'notre',
  votre: 'votre',
  vos: 'votre',
  leur: 'leur',
  leurs: 'leur',
};
const TITLES: Record<string, string> = {
  mme: 'madame',
  mmes: 'madame',
  mlle: 'mademoiselle',
  'm.': 'monsieur',
  'mm.': 'monsieur',
};

function toOurs(form: string, upos: Upos, lemma: string, morphology: Morphology): Word {
  const lower = form.toLowerCase().replaceAll('’', "'");
  const own =
    (upos === 'PRON' ? OWN_LEMMAS[lower] : undefined) ??
    (upos === 'DET' ? POSSESSIVES[lower] : undefined) ??
    (upos === 'NOUN' ? TITLES[lower] : undefined);
  return {
    form,
    upos: upos === ('_' as Upos) ? 'X' : upos,
    lemma: own ?? (/ /.test(lemma) ? lower : lemma),
    morphology,
  };
}
