/**
 * Builds server/analysis/models/fr from the treebanks and the dictionary, byte for byte the same
 * from the same inputs:
 *
 *   node training/french/build.ts --train FILE… --test FILE --aff FILE --dic FILE --corpus FILE.jsonl.gz --date 2026-01-31 --out DIR
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type ArtefactHeader, MAGIC, readArtefact } from '../../server/analysis/languages/fr/artefact.ts';
import { createLemmatiser } from '../../server/analysis/languages/fr/lemmas.ts';
import { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { createTagger } from '../../server/analysis/languages/fr/tagger.ts';
import { UPOS } from '../../server/analysis/types.ts';
import { buildAutomaton } from './automaton.ts';
import { readConllu, type Word } from './conllu.ts';
import { unmunch } from './hunspell.ts';
import { gatherLexicon, learnEndings } from './lexicon.ts';
import { trainTagger } from './perceptron.ts';

const OPTIONS = { epochs: 6, buckets: 2 ** 16, seeds: [1, 2, 3, 4, 5] };

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
const { entries, classes } = gatherLexicon(readings, sentences, countForms(corpus), UPOS);
const { edges, root, alphabet } = buildAutomaton(entries);
const lexicon = new Lexicon(edges, root, alphabet, classes);
const weights = trainTagger(sentences, UPOS, lexicon, OPTIONS);

const artefact = write({
  tags: [...UPOS],
  alphabet,
  root,
  edges: edges.length,
  weights: weights.length,
  classes: classes.map(({ mask, rules }) => [
    mask,
    ...rules.map((r) => [r.tag, r.cut, r.append] as [number, number, string]),
  ]),
  endings: learnEndings(readings),
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
  ...scores,
});

/** Lower-case forms of a corpus, one JSON object with a `text` a line. */
function countForms(file: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    for (const [form] of text.toLowerCase().matchAll(/[\p{L}\p{M}-]+/gu))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
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

/** Part of speech and lemma of the artefact as the engine reads it, over gold tokens and sentences. */
function measure(bytes: Uint8Array, gold: readonly Word[][]) {
  const model = readArtefact(bytes);
  const known = new Lexicon(model.edges, model.root, model.alphabet, model.classes);
  const tag = createTagger({ tags: model.tags.length, weights: model.weights }, known);
  const lemmatise = createLemmatiser(known, model.tags, model.endings);
  let [tokens, rightTags, rightLemmas] = [0, 0, 0];
  for (const sentence of gold) {
    const said = tag(sentence.map((w) => w.form));
    sentence.forEach((word, i) => {
      const upos = model.tags[said[i]!]!;
      tokens++;
      if (upos === word.upos) rightTags++;
      if (lemmatise(word.form, upos).toLowerCase() === word.lemma.toLowerCase()) rightLemmas++;
    });
  }
  const share = (n: number) => Math.round((n / tokens) * 10_000) / 10_000;
  return { tokens, upos: share(rightTags), lemma: share(rightLemmas) };
}

function card() {
  return {
    what: 'French form lexicon, lemmas and part-of-speech tagger (averaged perceptron, 8-bit weights)',
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
    ],
    licence:
      'LGPL-LR, CC BY-SA 4.0 and MPL-2.0 by its data; the project’s own licence does not cover this file',
    wordCounts: basename(corpus!),
    scores: {
      measuredOn: `${basename(test!)}, gold sentences and tokens, contracted forms (du, au, des, aux) as one ADP`,
      lemmaConvention:
        'clitic and possessive lemmas are their own full forms (il, se, notre), in gold and answer alike; case is ignored',
      ...scores,
    },
  };
}
