/**
 * One wink-nlp runtime for both languages, made to forget: wink keeps every unknown word it meets,
 * and what it keeps may change how it reads the next text. Here a word is kept only as it is read by
 * itself, so that each reading is what a fresh instance would give.
 */

import winkNLP, { type Model } from 'wink-nlp';

/** A token as wink gives it; contractions come as several whose texts join to the form. */
export interface WinkToken {
  text: string;
  pos: string;
  lemma: string;
}
/** What wink makes of one form: a token, or several of a contraction. */
export type WinkReading = WinkToken | WinkToken[];

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

/** A document as wink's pipe has it: four numbers a token, the first its lexeme, the third its part of speech. */
interface RawDocument {
  tokens: readonly number[];
}
/** wink's helper as it is; its own types declare other arguments. */
interface Its {
  lemma(index: number, rdd: RawDocument, addons: object): string;
}
const TOKEN_SIZE = 4;
const POS_AT = 2;
const POS_MASK = 0x3f00000;
const POS_SHIFT = 20;
interface PosModel {
  setter(rdd: RawDocument, ...rest: unknown[]): void;
}

/** The longest form wink is shown: its patterns are not linear in a form's length. */
export const LONGEST_FORM = 60;
/** Forms read at once: a feature's index has few bits, so one reading must not meet too many new ones. */
const MOST_FORMS = 400;
/** Unknown words after which the instance is built anew. */
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
export function createWinkReader(model: Model, core: WinkCore): (forms: readonly string[]) => WinkReading[] {
  const { addons } = model as unknown as { addons: object };
  let raw: RawDocument = { tokens: [] };
  const heard = listenTo(model, (rdd) => {
    raw = rdd;
  });
  let nlp = winkNLP(heard, ['pos']);
  const its = nlp.its as unknown as Its;
  const lexemes = core.features.lexeme!;
  const parts = core.features.pos!.list;
  const features = Object.values(core.features).filter((f) => f.intrinsicSize !== undefined && f.hash);
  /** What a feature's bits can number. */
  const rooms = Object.entries(core.features)
    .filter(([name, f]) => f.intrinsicSize !== undefined && name in core.packing.layout && f !== lexemes)
    .map(([name, feature]) => {
      const [, mask, shift] = core.packing.layout[name]!;
      return { feature, room: mask >>> shift };
    });
  let seen = lexemes.intrinsicSize;

  /**
   * With a capitalised word wink keeps its lower-case form as well, of the capitalised one's kind. That
   * form is struck from the index, so that it is read by itself where it is met.
   */
  function strikeNormals(): void {
    const { list, hash } = lexemes;
    for (; seen < list.length; seen++) {
      const before = list[seen - 1]!;
      const word = list[seen]!;
      if (seen > lexemes.intrinsicSize && before !== word && before.toLowerCase() === word) delete hash[word];
    }
  }

  /** Nothing but the model is known after it. */
  function forgetAll(): void {
    for (const feature of features) {
      const { list, hash, intrinsicSize } = feature;
      for (let k = intrinsicSize; k < list.length; k++) delete hash[list[k]!];
      list.length = intrinsicSize;
      feature.index = intrinsicSize;
    }
    seen = lexemes.intrinsicSize;
    nlp = winkNLP(heard, ['pos']);
  }

  function isFull(): boolean {
    return (
      lexemes.list.length - lexemes.intrinsicSize > MOST_UNKNOWN ||
      rooms.some(({ feature, room }) => feature.list.length + MOST_FORMS * 2 > room)
    );
  }

  /** Of an unknown word that is met in both cases the lower one is read first, by itself. */
  function readLowerFirst(forms: readonly string[]): void {
    for (const form of forms) {
      const lower = form.toLowerCase();
      if (lower === form || lexemes.hash[form] !== undefined) continue;
      if (lexemes.hash[lower] === undefined && forms.includes(lower)) nlp.readDoc(lower);
    }
  }

  function readSome(forms: readonly string[]): WinkReading[] {
    const shown = forms.some((form) => form.length > LONGEST_FORM)
      ? forms.map((form) => form.slice(0, LONGEST_FORM))
      : forms;
    readLowerFirst(shown);
    nlp.readDoc(shown.join(' '));
    let at = 0;
    const next = (): WinkToken => {
      const first = at * TOKEN_SIZE;
      const text = lexemes.list[raw.tokens[first]!]!;
      const pos = parts[(raw.tokens[first + POS_AT]! & POS_MASK) >>> POS_SHIFT]!;
      const token = { text, pos, lemma: its.lemma(at, raw, addons) };
      at++;
      return token;
    };
    const read = shown.map((form): WinkReading => {
      const token = next();
      let { length } = token.text;
      if (length >= form.length) return token;
      const tokens = [token];
      for (; length < form.length; length += tokens.at(-1)!.text.length) tokens.push(next());
      return tokens;
    });
    strikeNormals();
    if (isFull()) forgetAll();
    return read;
  }

  return (forms) => {
    if (forms.length <= MOST_FORMS) return forms.length === 0 ? [] : readSome(forms);
    const read: WinkReading[] = [];
    for (let k = 0; k < forms.length; k += MOST_FORMS) read.push(...readSome(forms.slice(k, k + MOST_FORMS)));
    return read;
  };
}

/** The model with an ear at the end of its tagging: reading the document itself spares wink's collections. */
function listenTo(model: Model, hear: (rdd: RawDocument) => void): Model {
  const { pos } = model as unknown as { pos(): PosModel };
  const own = pos();
  const setter = (rdd: RawDocument, ...rest: unknown[]) => {
    own.setter(rdd, ...rest);
    hear(rdd);
  };
  return { ...model, pos: () => ({ ...own, setter }) } as unknown as Model;
}
