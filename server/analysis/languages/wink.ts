/**
 * One wink-nlp runtime for both languages, made to forget: wink keeps every unknown word it meets,
 * and what it keeps changes how it reads the next text, so each reading starts from the model alone.
 */

import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';

/** A token as wink gives it; contractions come as several whose texts join to the form. */
export interface WinkToken {
  text: string;
  pos: string;
  lemma: string;
}

interface Feature {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
  index: number;
}
/** The part of a wink model's core that is read or mended here; packed as its `packing` says. */
export interface WinkCore {
  packing: {
    layout: Record<string, [word: number, mask: number, shift: number, ...unknown[]]>;
    size: number;
  };
  lexicon: Uint32Array;
  xpansions: Uint32Array;
  features: Record<string, Feature>;
  preserve: { prefix: Record<string, unknown>; suffix: Record<string, unknown> };
  tcat: { hash: Record<string, number> };
  pos: { hash: Record<string, number> };
  trex: {
    helpers: Record<string, [string, string]>;
    ltc: [string, string, number][];
    rtc: [string, string, number][];
  };
}

/** The longest form wink is shown: its patterns are not linear in a form's length. */
export const LONGEST_FORM = 60;
/** Forms read at once: a feature's index has few bits, so one reading must not meet too many new ones. */
const MOST_FORMS = 400;
/** Unknown words after which the instance is built anew; until then they are only struck from its index. */
const MOST_UNKNOWN = 20_000;

const SPLITTER: [string, string] = ['( +)', ''];
/** Any form of which wink does not know the kind is one word. */
const ANY: [string, string] = ['^.+$', 'su'];
const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/** A wink model cut down to tagging, and reading forms that are split already. */
export function tagOnly(model: Model, core: WinkCore): Model {
  const { word, wordRP } = core.tcat.hash;
  core.trex.helpers.splitter = SPLITTER;
  core.trex.ltc = [...core.trex.ltc.filter(([, , kind]) => kind !== wordRP), [...ANY, word!]];
  const none = () => ({ machines: [EMPTY_MACHINE], transformers: [], setter: () => undefined });
  return {
    ...model,
    core: () => core,
    sbd: none,
    ner: () => ({ machines: [], transformers: [] }),
    negation: none,
    sa: none,
    metaCER: () => ({ machines: [], transformers: [] }),
  };
}

/**
 * A reader of forms already split: for each form in turn the tokens that wink makes of it.
 * Each call gives what a fresh instance would give.
 */
export function createWinkReader(model: Model, core: WinkCore): (forms: readonly string[]) => WinkToken[][] {
  let nlp = winkNLP(model, ['pos']);
  const features = Object.values(core.features).filter((f) => f.intrinsicSize !== undefined && f.hash);
  const lexemes = core.features.lexeme!;

  function forget(): void {
    for (const feature of features) {
      const { list, hash, intrinsicSize } = feature;
      if (feature === lexemes) continue;
      for (let k = intrinsicSize; k < list.length; k++) delete hash[list[k]!];
      list.length = intrinsicSize;
      feature.index = intrinsicSize;
    }
    forgetLexemes();
  }

  /** Struck from the index, an unknown word is unknown again; its number is used up until a rebuild. */
  let struck = lexemes.intrinsicSize;
  function forgetLexemes(): void {
    const { list, hash, intrinsicSize } = lexemes;
    for (; struck < list.length; struck++) delete hash[list[struck]!];
    if (list.length - intrinsicSize < MOST_UNKNOWN) return;
    list.length = intrinsicSize;
    lexemes.index = intrinsicSize;
    struck = intrinsicSize;
    nlp = winkNLP(model, ['pos']);
  }

  function readSome(forms: readonly string[]): WinkToken[][] {
    const shown = forms.map((form) => (form.length > LONGEST_FORM ? form.slice(0, LONGEST_FORM) : form));
    const tokens = nlp.readDoc(shown.join(' ')).tokens();
    const texts = tokens.out();
    const pos = tokens.out(nlp.its.pos as ItsFunction<string>);
    const lemmas = tokens.out(nlp.its.lemma as ItsFunction<string>);
    forget();
    let at = 0;
    return shown.map((form) => {
      const read: WinkToken[] = [];
      for (let length = 0; length < form.length; at++) {
        read.push({ text: texts[at]!, pos: pos[at]!, lemma: lemmas[at]! });
        length += texts[at]!.length;
      }
      return read;
    });
  }

  return (forms) => {
    if (forms.length <= MOST_FORMS) return forms.length === 0 ? [] : readSome(forms);
    const read: WinkToken[][] = [];
    for (let k = 0; k < forms.length; k += MOST_FORMS) read.push(...readSome(forms.slice(k, k + MOST_FORMS)));
    return read;
  };
}
