/**
 * The French artefact as bytes, decompressed: "CDR1", the length of its header, a header of ASCII
 * JSON, then (from the next multiple of four) the lexicon's edges and the tagger's weights.
 * Numbers are little-endian. Written by training/french.
 */

import type { Upos } from '../../types.ts';
import type { EndingRules } from './lemmas.ts';
import type { FormClass } from './lexicon.ts';

export const MAGIC = 'CDR1';

export interface ArtefactHeader {
  tags: Upos[];
  alphabet: string;
  root: number;
  edges: number;
  weights: number;
  /** Each class as [mask, [tag, cut, append]…]. */
  classes: [mask: number, ...rules: [tag: number, cut: number, append: string][]][];
  endings: EndingRules;
}

export interface FrenchModel {
  tags: Upos[];
  alphabet: string;
  root: number;
  edges: Uint32Array;
  weights: Int8Array;
  classes: FormClass[];
  endings: EndingRules;
}

/** @throws Error where the bytes are not such an artefact */
export function readArtefact(bytes: Uint8Array): FrenchModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || ascii(bytes, 0, 4) !== MAGIC) throw new Error('not a French model');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(ascii(bytes, 8, headerEnd)) as ArtefactHeader;
  const edgesAt = Math.ceil(headerEnd / 4) * 4;
  const weightsAt = edgesAt + header.edges * 4;
  if (bytes.length !== weightsAt + header.weights) throw new Error('a French model cut short');
  const edges = new Uint32Array(header.edges);
  for (let k = 0; k < edges.length; k++) edges[k] = view.getUint32(edgesAt + k * 4, true);
  return {
    tags: header.tags,
    alphabet: header.alphabet,
    root: header.root,
    edges,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, header.weights),
    classes: header.classes.map(([mask, ...rules]) => ({
      mask,
      rules: rules.map(([tag, cut, append]) => ({ tag, cut, append })),
    })),
    endings: header.endings,
  };
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const STEP = 8192;
  for (let k = from; k < to; k += STEP)
    text += String.fromCharCode(...bytes.subarray(k, Math.min(to, k + STEP)));
  return text;
}
