/**
 * Builds server/analysis/models/fr from the treebanks and the dictionary, byte for byte the same
 * from the same inputs:
 *
 *   node training/french/build.ts --train FILE… --test FILE --aff FILE --dic FILE --corpus FILE.jsonl.gz --date 2026-01-31 --out DIR
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type ArtefactHeader, MAGIC } from '../../server/analysis/languages/fr/artefact.ts';
import { clusterKey, type WordClusters } from '../../server/analysis/languages/fr/features.ts';
import { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { decodeReadings } from '../../server/analysis/languages/fr/morphology.ts';
import { UPOS } from '../../server/analysis/types.ts';
import { buildAutomaton } from './automaton.ts';
import { clusterWords } from './clusters.ts';
import { readConllu } from './conllu.ts';
import { readCorpus } from './corpus.ts';
import { unmunch } from './hunspell.ts';
import { gatherLexicon, learnEndings } from './lexicon.ts';
import { measure } from './measure.ts';
import { trainTagger } from './perceptron.ts';

const OPTIONS = {
  epochs: 6,
  buckets: 2 ** 17,
  margin: 100,
  seeds: [1, 2, 3, 4, 5, 6, 7],
  clusters: { fine: 256, coarse: 48, fewest: 6, rounds: 8 },
};

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true },
    test: { type: 'string' },
    aff: { type: 'string' },
    dic: { type: 'string' },
    corpus: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
  },
});
const { train, test, aff, dic, corpus, date, out } = values;
if (!train || !test || !aff || !dic || !corpus || !date || !out) {
  console.error(
    'usage: build.ts --train FILE… --test FILE --aff FILE --dic FILE --corpus FILE.jsonl.gz --date YYYY-MM-DD --out DIR',
  );
  process.exit(2);
}

const read = (file: string) => readFileSync(file, 'utf8');
const sentences = train.flatMap((file) => readConllu(read(file)));
const readings = unmunch(read(aff), read(dic));
const texts = readCorpus(corpus);
const { entries, classes } = gatherLexicon(readings, sentences, texts, UPOS);
const { edges, root, alphabet } = buildAutomaton(entries);
const clusters = cluster(texts);
const lists = [...new Set(classes.flatMap(({ rules }) => rules.map((r) => r.codes)))].sort();
const listNumbers = new Map(lists.map((list, k) => [list, k]));
const lexicon = new Lexicon(
  edges,
  root,
  alphabet,
  classes.map(({ mask, rules }) => ({
    mask,
    rules: rules.map((r) => ({ ...r, readings: decodeReadings(r.codes) })),
  })),
);
const weights = trainTagger(sentences, UPOS, lexicon, clusters, OPTIONS);

const artefact = write({
  tags: [...UPOS],
  alphabet,
  root,
  edges: edges.length,
  weights: weights.length,
  readings: lists,
  classes: classes.map(({ mask, rules }) => [
    mask,
    ...rules.map(
      (r) => [r.tag, r.cut, r.append, listNumbers.get(r.codes)!] as [number, number, string, number],
    ),
  ]),
  endings: learnEndings(readings),
  clusters: groupClusters(clusters),
});
const compressed = gzipSync(artefact, { level: 9 });
const scores = measure(artefact, readConllu(read(test)));
writeFileSync(join(out, 'tagger.bin.gz'), compressed);
writeFileSync(join(out, 'card.json'), `${JSON.stringify(card(), null, 2)}\n`);
console.log({
  forms: entries.length,
  classes: classes.length,
  edges: edges.length,
  raw: artefact.length,
  gzipped: compressed.length,
  scores: JSON.stringify(scores),
});

function cluster(corpus: readonly (readonly string[])[]): WordClusters {
  const words = corpus.map((forms) => forms.map((form) => clusterKey(form.toLowerCase())));
  const { fine, coarse, fewest, rounds } = OPTIONS.clusters;
  const coarsely = clusterWords(words, { classes: coarse, fewest, rounds });
  return new Map(
    [...clusterWords(words, { classes: fine, fewest, rounds })].map(([word, k]) => [
      word,
      [k, coarsely.get(word)!],
    ]),
  );
}

function groupClusters(clusters: WordClusters): ArtefactHeader['clusters'] {
  const groups: [string[], number[]][] = Array.from({ length: OPTIONS.clusters.fine }, () => [[], []]);
  for (const [word, [fine, coarse]] of [...clusters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [forms, own] = groups[fine - 1]!;
    forms.push(word);
    own.push(coarse);
  }
  return groups.map(([forms, own]) => [forms.join(' '), own]);
}

function write(header: ArtefactHeader): Uint8Array {
  // Everything beyond ASCII is escaped, so that the engine needs no decoder.
  const json = JSON.stringify(header).replace(
    /[\u007f-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const edgesAt = Math.ceil((8 + json.length) / 4) * 4;
  const bytes = new Uint8Array(edgesAt + edges.length * 4 + weights.length);
  const view = new DataView(bytes.buffer);
  bytes.set(Buffer.from(`${MAGIC}\0\0\0\0${json}`, 'latin1'));
  view.setUint32(4, json.length, true);
  for (const [k, edge] of edges.entries()) view.setUint32(edgesAt + k * 4, edge, true);
  bytes.set(new Uint8Array(weights.buffer), edgesAt + edges.length * 4);
  return bytes;
}

function card() {
  return {
    what: 'French form lexicon with morphology, lemmas, word classes and part-of-speech tagger (averaged perceptron, 8-bit weights)',
    files: ['tagger.bin.gz'],
    builtBy: 'training/french/build.ts',
    built: date,
    options: OPTIONS,
    trainedOn: [...train!, aff!, dic!].map((file) => basename(file)),
    data: [
      { name: 'UD French Sequoia, train and dev', licence: 'LGPL-LR' },
      { name: 'UD French GSD, dev', licence: 'CC BY-SA 4.0' },
      {
        name: 'Dictionnaire orthographique français « classique » 7.0 (Grammalecte, hunspell-fr-classical)',
        licence: 'MPL-2.0',
      },
      { name: 'OrangeSum: word classes, counts of forms, genders of nouns', licence: 'CC BY-SA 4.0' },
    ],
    licence:
      'LGPL-LR, CC BY-SA 4.0 and MPL-2.0 by its data; the project’s own licence does not cover this file',
    corpus: basename(corpus!),
    scores: {
      measuredOn: `${basename(test!)}, gold sentences and tokens, contracted forms (du, au, des, aux) as one ADP`,
      lemmaConvention:
        'clitic and possessive lemmas are their own full forms (il, se, notre), in gold and answer alike; case is ignored',
      morphologyConvention:
        'shares of the words whose gold names the feature; `all`: every feature that the gold names, and no mood or tense that it does not; goldParts: with gold parts of speech and lemmas, ownParts: with the tagger’s',
      ...scores,
    },
  };
}
