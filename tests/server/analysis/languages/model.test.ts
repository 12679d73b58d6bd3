import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { readArtefact } from '../../../../server/analysis/languages/fr/artefact.ts';
import { frenchModel } from '../../../../server/analysis/languages/fr/model.ts';
import { createLanguage } from '../../../../server/analysis/languages/index.ts';
import { WEIGHTS } from './languages.ts';

const weights = WEIGHTS.fr!;

describe('the French model of wink', () => {
  it('gives back the text, with parts of speech and lemmas', () => {
    const nlp = winkNLP(frenchModel(weights).model, ['pos']);
    const text = 'Les policiers étrangers espéraient mieux .';
    const doc = nlp.readDoc(text);
    expect(doc.out()).toBe(text);
    expect(doc.tokens().out(nlp.its.pos as ItsFunction<string>)).toEqual(
      'DET NOUN ADJ VERB ADV PUNCT'.split(' '),
    );
    expect(doc.tokens().out(nlp.its.lemma as ItsFunction<string>)).toEqual(
      'le policier étranger espérer mieux .'.split(' '),
    );
  });

  it('can be built into more instances than wink’s own models bear', () => {
    const { model } = frenchModel(weights);
    for (let k = 0; k < 50; k++) winkNLP(model, ['pos']);
  });
});

describe('the French artefact', () => {
  it('says on its card what it was made of, and how well it does', () => {
    const card = JSON.parse(
      readFileSync(new URL('../../../../server/analysis/models/fr/card.json', import.meta.url), 'utf8'),
    );
    expect(card.licence).toMatch(/LGPL-LR.*CC BY-SA 4\.0.*MPL-2\.0/);
    expect(card.trainedOn).not.toContain('fr_sequoia-ud-test.conllu');
    expect(card.scores.upos).toBeGreaterThan(0.983);
    expect(card.scores.lemma).toBeGreaterThan(0.985);
    const { goldParts, ownParts } = card.scores.morphology;
    expect(goldParts.verbs.all).toBeGreaterThan(0.97);
    expect(ownParts.verbs.all).toBeGreaterThan(0.97);
    expect(Math.min(goldParts.conditional.precision, goldParts.conditional.recall)).toBeGreaterThan(0.99);
  });

  it('is read wherever its bytes lie', () => {
    const moved = new Uint8Array(weights.length + 3);
    moved.set(weights, 3);
    expect(readArtefact(moved.subarray(3)).weights).toEqual(readArtefact(weights).weights);
  });

  it('is refused where it is missing, something else or cut short', () => {
    expect(() => createLanguage('fr', null)).toThrow(/needs its weights/);
    expect(() => readArtefact(new Uint8Array(100))).toThrow(/not a French model/);
    expect(() => readArtefact(weights.subarray(0, weights.length - 1))).toThrow(/cut short/);
  });
});
