/** How well an artefact does as the engine reads it, over a treebank's gold sentences and tokens. */

import { readArtefact } from '../../server/analysis/languages/fr/artefact.ts';
import { createLemmatiser } from '../../server/analysis/languages/fr/lemmas.ts';
import { Lexicon } from '../../server/analysis/languages/fr/lexicon.ts';
import { createMorphology } from '../../server/analysis/languages/fr/morphology.ts';
import { createTagger } from '../../server/analysis/languages/fr/tagger.ts';
import type { Morphology } from '../../server/analysis/languages/morphology.ts';
import type { Token, Upos } from '../../server/analysis/types.ts';
import type { Word } from './conllu.ts';

/** Hits among `of`. */
class Share {
  private hits = 0;
  private of = 0;

  count(hit: boolean): void {
    this.of++;
    if (hit) this.hits++;
  }

  /** To four places; null of none. */
  toJSON(): number | null {
    return this.of === 0 ? null : Math.round((this.hits / this.of) * 10_000) / 10_000;
  }
}

const VERBAL = ['verbForm', 'mood', 'tense', 'person', 'number'] as const;
const NOMINAL = ['gender', 'number'] as const;

function shares<K extends string>(names: readonly K[]): Record<K, Share> {
  return Object.fromEntries(names.map((name) => [name, new Share()])) as Record<K, Share>;
}

/** A feature that the treebank leaves open ("pris" has no number) may be said or not. */
const agrees = (gold: Morphology, said: Morphology, name: keyof Morphology) =>
  gold[name] === undefined
    ? (name !== 'mood' && name !== 'tense') || said[name] === undefined
    : gold[name] === said[name];

/** Features of verbs and nominals, where the part of speech is the gold one or (with it wrong: a miss) the tagger's. */
class MorphologyScores {
  readonly verbs = { ...shares(VERBAL), all: new Share() };
  readonly conditional = { precision: new Share(), recall: new Share() };
  readonly nouns = shares(NOMINAL);
  readonly adjectives = shares(NOMINAL);
  readonly determiners = shares(NOMINAL);

  count({ upos, morphology: gold }: Word, said: Morphology): void {
    if (upos === 'VERB' || upos === 'AUX') {
      for (const name of VERBAL)
        if (gold[name] !== undefined) this.verbs[name].count(agrees(gold, said, name));
      this.verbs.all.count(VERBAL.every((name) => agrees(gold, said, name)));
      if (gold.mood === 'Cnd') this.conditional.recall.count(said.mood === 'Cnd');
    }
    if (said.mood === 'Cnd') this.conditional.precision.count(gold.mood === 'Cnd');
    const own =
      upos === 'NOUN'
        ? this.nouns
        : upos === 'ADJ'
          ? this.adjectives
          : upos === 'DET'
            ? this.determiners
            : null;
    if (own)
      for (const name of NOMINAL) if (gold[name] !== undefined) own[name].count(agrees(gold, said, name));
  }
}

/** @param onMiss is told of each verb whose features are not all right, parts of speech being gold */
export function measure(
  bytes: Uint8Array,
  gold: readonly Word[][],
  onMiss?: (sentence: readonly Word[], i: number, said: Morphology) => void,
) {
  const model = readArtefact(bytes);
  const lexicon = new Lexicon(model.edges, model.root, model.alphabet, model.classes);
  const tag = createTagger({ tags: model.tags.length, weights: model.weights }, lexicon, model.clusters);
  const lemmatise = createLemmatiser(lexicon, model.tags, model.endings);
  const morphology = createMorphology(lexicon, model.tags);
  let tokens = 0;
  const upos = new Share();
  const lemma = new Share();
  const withGold = new MorphologyScores();
  const withSaid = new MorphologyScores();
  for (const sentence of gold) {
    const said = tag(sentence.map((w) => w.form)).map((t) => model.tags[t]!);
    const asGold = sentence.map((w) => tokenOf(w, w.upos, w.lemma));
    const asSaid = sentence.map((w, i) => tokenOf(w, said[i]!, lemmatise(w.form, said[i]!)));
    sentence.forEach((word, i) => {
      tokens++;
      upos.count(word.upos === said[i]);
      lemma.count(asSaid[i]!.lemma.toLowerCase() === word.lemma.toLowerCase());
      const reading = morphology.read(asGold, i);
      withGold.count(word, reading);
      withSaid.count(word, morphology.read(asSaid, i));
      const isVerb = word.upos === 'VERB' || word.upos === 'AUX';
      if (isVerb && !VERBAL.every((name) => agrees(word.morphology, reading, name)))
        onMiss?.(sentence, i, reading);
    });
  }
  return { tokens, upos, lemma, morphology: { goldParts: withGold, ownParts: withSaid } };
}

function tokenOf({ form }: Word, upos: Upos, lemma: string): Token {
  return { start: 0, end: form.length, text: form, lemma, upos, word: /[\p{L}\p{N}]/u.test(form) };
}
