/** Builds the lexicon's minimal automaton (Daciuk et al. 2000, sorted input). */

import { END_LABEL, LAST_EDGE, TARGET_MASK } from '../../server/analysis/languages/fr/lexicon.ts';

class State {
  final = -1;
  readonly next = new Map<number, State>();
  /** Where its edges begin in the array, once it is laid out; its number before. */
  at = -1;

  key(): string {
    let key = String(this.final);
    for (const [label, state] of this.next) key += `,${label}:${state.at}`;
    return key;
  }
}

export interface Automaton {
  edges: Uint32Array;
  root: number;
  alphabet: string;
}

/** @param entries forms with the number of their class, each form once */
export function buildAutomaton(entries: readonly (readonly [form: string, value: number])[]): Automaton {
  const alphabet = [...new Set(entries.flatMap(([form]) => form.split('')))].sort().join('');
  if (alphabet.length > 254) throw new Error('more than 254 characters in the lexicon');
  const labels = new Map(alphabet.split('').map((c, k) => [c, k + 1]));
  const sorted = entries
    .map(([form, value]) => [form.split('').map((c) => labels.get(c)!), value] as const)
    .sort(([a], [b]) => compare(a, b));

  const root = new State();
  const register = new Map<string, State>();
  let made = 0;
  const path: { from: State; label: number; to: State }[] = [];

  function minimise(depth: number): void {
    while (path.length > depth) {
      const { from, label, to } = path.pop()!;
      const key = to.key();
      const same = register.get(key);
      if (same) from.next.set(label, same);
      else {
        to.at = made++;
        register.set(key, to);
      }
    }
  }

  let last: readonly number[] = [];
  for (const [form, value] of sorted) {
    let common = 0;
    while (common < form.length && form[common] === last[common]) common++;
    minimise(common);
    let state = path.at(-1)?.to ?? root;
    for (const label of form.slice(common)) {
      const to = new State();
      state.next.set(label, to);
      path.push({ from: state, label, to });
      state = to;
    }
    state.final = value;
    last = form;
  }
  minimise(0);

  const states = [...register.values(), root];
  let size = 0;
  for (const state of states) {
    state.at = size;
    size += state.next.size + (state.final >= 0 ? 1 : 0);
  }
  if (size > TARGET_MASK) throw new Error('the lexicon is too large for its edges');
  const edges = new Uint32Array(size);
  for (const state of states) {
    let e = state.at;
    if (state.final >= 0) edges[e++] = ((END_LABEL << 24) | state.final) >>> 0;
    for (const [label, to] of state.next) edges[e++] = ((label << 24) | to.at) >>> 0;
    edges[e - 1] = (edges[e - 1]! | LAST_EDGE) >>> 0;
  }
  return { edges, root: root.at, alphabet };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const n = Math.min(a.length, b.length);
  for (let k = 0; k < n; k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return a.length - b.length;
}
