/** The grammar of a text, as the step that reads it gives it and the analysers go by it. */

import type { Morphology } from './languages/morphology.ts';

/** Half-open bounds into `Doc.tokens`. */
export interface Range {
  first: number;
  last: number;
}

/** A verb with its auxiliaries and what stands between them; bounds into `Doc.tokens`. */
export interface VerbGroup extends Range {
  /** The token of the verb itself. */
  head: number;
  /** The form and mood of its first verb, the one that may be finite; null where it shows none. */
  verbForm: NonNullable<Morphology['verbForm']> | null;
  mood: NonNullable<Morphology['mood']> | null;
  /** When what it tells takes place, by tense, perfect and near future. */
  time: 'past' | 'present' | 'future' | null;
  person: 1 | 2 | 3 | null;
  number: 'Sing' | 'Plur' | null;
  perfect: boolean;
  passive: boolean;
  /** Who does what a passive tells ("par la cour"); null also where he is left out. */
  agent: Range | null;
  negated: boolean;
  /** Of a finite verb, where the sentence names it. */
  subject: Range | null;
}

/** The bounds are those of what `cue` (a token) denies. */
export interface Negation extends Range {
  cue: number;
}

/** A base noun phrase; `name` is the name in it, behind a title or by itself. */
export interface Chunk extends Range {
  head: number;
  name: Range | null;
}

export type SentenceForm = 'declarative' | 'interrogative' | 'imperative';

/** The grammar of a text; lists are in its order. */
export interface Syntax {
  verbs: VerbGroup[];
  negations: Negation[];
  chunks: Chunk[];
  /** By sentence. */
  forms: SentenceForm[];
  /** For each token the verb group that holds it; -1 where none does. */
  verbAt: Int32Array;
}
