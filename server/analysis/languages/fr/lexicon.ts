/**
 * The form lexicon as a minimal automaton in one array: no objects to build, so it is ready as soon
 * as its bytes are there. A state is a run of edges; an edge is label (8 bits), last of its state
 * (1 bit), target (23 bits). Label 0 ends a word, and its target is the form's class.
 */

import type { Morphology } from '../morphology.ts';

export const LAST_EDGE = 1 << 23;
export const TARGET_MASK = LAST_EDGE - 1;
export const END_LABEL = 0;

/** A lemma is a form's head with another ending: `cut` characters go, `append` comes. */
export interface LemmaRule {
  tag: number;
  cut: number;
  append: string;
  /** What the form may say of itself as this part of speech; none where nothing is known. */
  readings: readonly Morphology[];
}
/** Forms that may be the same parts of speech and make their lemmas the same way. */
export interface FormClass {
  /** Bit `t` is set where the form may have tag `t`. */
  mask: number;
  /** The likeliest first. */
  rules: LemmaRule[];
}

export class Lexicon {
  private readonly edges: Uint32Array;
  private readonly root: number;
  private readonly labels: ReadonlyMap<number, number>;
  private readonly classes: readonly FormClass[];

  /** @param alphabet the characters that label edges; the first has label 1 */
  constructor(edges: Uint32Array, root: number, alphabet: string, classes: readonly FormClass[]) {
    this.edges = edges;
    this.root = root;
    this.labels = new Map(Array.from({ length: alphabet.length }, (_, k) => [alphabet.charCodeAt(k), k + 1]));
    this.classes = classes;
  }

  /** The class of a form exactly as written, or null where it is not in the lexicon. */
  find(form: string): FormClass | null {
    let state = this.root;
    for (let k = 0; k < form.length; k++) {
      const label = this.labels.get(form.charCodeAt(k));
      const target = label === undefined ? -1 : this.follow(state, label);
      if (target < 0) return null;
      state = target;
    }
    const id = this.follow(state, END_LABEL);
    return id < 0 ? null : this.classes[id]!;
  }

  private follow(state: number, label: number): number {
    for (let e = state; ; e++) {
      const edge = this.edges[e]!;
      if (edge >>> 24 === label) return edge & TARGET_MASK;
      if (edge & LAST_EDGE) return -1;
    }
  }
}
