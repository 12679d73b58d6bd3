/** A French model for wink-nlp: no lexicon of its own, every form is read by our tagger and lemmatiser. */

import type { Model } from 'wink-nlp';
import type { Upos } from '../../types.ts';
import { tagOnly, type WinkCore } from '../wink.ts';
import { readArtefact } from './artefact.ts';
import { createLemmatiser } from './lemmas.ts';
import { Lexicon } from './lexicon.ts';
import { createMorphology, type FrenchMorphology } from './morphology.ts';
import { createTagger } from './tagger.ts';

/** What every wink lexicon must hold: its unknown, at number 0, and the line's end its machines pass over. */
const LEXEMES = ['$%^oov^%$', '\n'];
const WORD = 1;
const WORD_WITH_STOP = 2;

/** What wink's setter is given of a document; four numbers a token, the third holds the part of speech. */
interface RawDocument {
  tokens: number[];
  cache: { value(index: number): string };
}

/**
 * Bit fields of the lexicon, as wink's cache reads them: [word, mask, shift, is a number, is read
 * off the form, is a name in its feature's list].
 */
const LAYOUT: WinkCore['packing']['layout'] = {
  pos: [0, 0x3f, 0, 1, 1, 1],
  tokenType: [0, 0x1f00, 8, 1, 0, 1],
  lexemeCID: [0, 0, 0, 1, 0, 0],
  lemma: [1, 0xfffff, 0, 1, 0, 0],
  normal: [1, 0xf00000, 20, 1, 0, 0],
  isContraction: [1, 0x1000000, 24, 1, 0, 0],
  isSpellingMapped: [1, 0x2000000, 25, 1, 0, 0],
  isSLemma: [1, 0x4000000, 26, 1, 0, 0],
};

/** @param weights the artefact of `models/fr`, decompressed */
export function frenchModel(weights: Uint8Array): {
  model: Model;
  core: WinkCore;
  /** The one best reading of token `i` among the tokens of its sentence. */
  morphology: FrenchMorphology['read'];
  /** Whether the lexicon has a form, as written. */
  isWord(form: string): boolean;
} {
  const { tags, edges, root, alphabet, classes, endings, clusters, weights: rows } = readArtefact(weights);
  const lexicon = new Lexicon(edges, root, alphabet, classes);
  const tag = createTagger({ tags: tags.length, weights: rows }, lexicon, clusters);
  const lemmatise = createLemmatiser(lexicon, tags, endings);
  const { read: morphology } = createMorphology(lexicon, tags);
  const core = frenchCore(tags);

  function setPartsOfSpeech(
    rdd: RawDocument,
    _defaults: number[],
    tokenSize: number,
    bitsOfLemma: number,
  ): void {
    const forms: string[] = [];
    for (let k = 0; k < rdd.tokens.length; k += tokenSize) forms.push(rdd.cache.value(rdd.tokens[k]!));
    tag(forms).forEach((number, i) => {
      // Number 0 is wink's unknown.
      rdd.tokens[i * tokenSize + 2] = (number + 1) << bitsOfLemma;
    });
  }

  const model = {
    featureFn: () => ({ pos: () => 1 }),
    pos: () => ({ machines: [], transformers: [], setter: setPartsOfSpeech, updater: () => undefined }),
    addons: { lemmatize: lemmatise },
  };
  return {
    model: tagOnly(model as unknown as Model, core),
    core,
    morphology,
    isWord: (form) => lexicon.find(form) !== null,
  };
}

function frenchCore(tags: readonly Upos[]): WinkCore {
  const names = ['UNK', ...tags];
  const hash: Record<string, number> = Object.create(null);
  LEXEMES.forEach((lexeme, k) => {
    hash[lexeme] = k;
  });
  const core = {
    packing: { layout: LAYOUT, size: 2, efSize: 1, efList: ['pos'], config: {} },
    lexicon: new Uint32Array(LEXEMES.length * 2),
    xpansions: new Uint32Array(0),
    features: {
      lexeme: { list: [...LEXEMES], hash, intrinsicSize: LEXEMES.length, index: LEXEMES.length },
      pos: { list: names },
      tokenType: { list: ['unk', 'word', 'wordRP'] },
      posClusters: { list: [] },
    },
    preserve: { prefix: {}, suffix: {} },
    tcat: { hash: { unk: 0, word: WORD, wordRP: WORD_WITH_STOP } },
    pos: { hash: Object.fromEntries(names.map((name, k) => [name, k])) },
    trex: { helpers: {}, ltc: [], rtc: [] },
  };
  return core as unknown as WinkCore;
}
