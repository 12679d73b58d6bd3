/**
 * The French artefact as bytes, decompressed: "CDR1", the length of its header, a header of ASCII
 * JSON, then (from the next multiple of four) the lexicon's edges and the tagger's weights.
 * Numbers are little-endian. Written by training/french.
 */

import type { Upos } from '../../types.ts';
import type { WordClusters } from './features.ts';
import type { EndingRules } from './lemmas.ts';
import type { FormClass } from './lexicon.ts';
import { decodeReadings } from './morphology.ts';

export const MAGIC = 'CDR1';

export interface ArtefactHeader {
  tags: Upos[];
  alphabet: string;
  root: number;
  edges: number;
  weights: number;
  /** Lists of readings, each of codes with spaces between; see `decodeReadings`. */
  readings: string[];
  /** Each class as [mask, [tag, cut, append, its list of readings]…]. */
  classes: [mask: number, ...rules: [tag: number, cut: number, append: string, readings: number][]][];
  endings: EndingRules;
  /** The forms of each fine word class in turn, spaces between, and its coarse classes one a form. */
  clusters: [forms: string, coarse: number[]][];
}

export interface FrenchModel {
  tags: Upos[];
  alphabet: string;
  root: number;
  edges: Uint32Array;
  weights: Int16Array;
  classes: FormClass[];
  endings: EndingRules;
  clusters: WordClusters;
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
  const readings = header.readings.map(decodeReadings);
  return {
    tags: header.tags,
    alphabet: header.alphabet,
    root: header.root,
    edges,
    weights: expandWeights(new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, header.weights)),
    classes: header.classes.map(([mask, ...rules]) => ({
      mask,
      rules: rules.map(([tag, cut, append, list]) => ({ tag, cut, append, readings: readings[list]! })),
    })),
    endings: header.endings,
    clusters: readClusters(header.clusters),
  };
}

/** A weight is stored as the square root of its size, with its sign: small ones keep their differences. */
export function expandWeights(stored: Int8Array): Int16Array {
  const weights = new Int16Array(stored.length);
  for (let k = 0; k < stored.length; k++) weights[k] = stored[k]! * Math.abs(stored[k]!);
  return weights;
}

function readClusters(stored: ArtefactHeader['clusters']): WordClusters {
  const clusters = new Map<string, readonly [number, number]>();
  stored.forEach(([forms, coarse], fine) => {
    forms.split(' ').forEach((form, k) => {
      clusters.set(form, [fine + 1, coarse[k]!]);
    });
  });
  return clusters;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const STEP = 8192;
  for (let k = from; k < to; k += STEP)
    text += String.fromCharCode.apply(null, bytes.subarray(k, Math.min(to, k + STEP)) as unknown as number[]);
  return text;
}
