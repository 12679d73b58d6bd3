import { describe, expect, it } from 'vitest';
import { readArtefact } from '../../../../server/analysis/languages/fr/artefact.ts';
import { Lexicon } from '../../../../server/analysis/languages/fr/lexicon.ts';
import {
  createMorphology,
  decodeMorphology,
  decodeReadings,
  encodeMorphology,
} from '../../../../server/analysis/languages/fr/morphology.ts';
import { morphology as cases } from '../../../cases/morphology.fr.ts';
import { fresh, WEIGHTS } from './languages.ts';

const { tags, edges, root, alphabet, classes } = readArtefact(WEIGHTS.fr!);
const { read: morphology, readingsOf } = createMorphology(new Lexicon(edges, root, alphabet, classes), tags);

describe('what French forms say of themselves', () => {
  const language = fresh('fr');
  it.each(cases)('%s', (text, words) => {
    const { tokens, sentences } = language.read(text);
    const sentence = tokens.slice(sentences[0]!.first, sentences[0]!.last);
    const read = Object.keys(words).map((word) => {
      const i = sentence.findIndex((t) => t.text === word);
      return [word, i < 0 ? 'no such token' : encodeMorphology(morphology(sentence, i))];
    });
    expect(Object.fromEntries(read)).toEqual(words);
  });

  it('gives every reading of a form, ambiguous or not', () => {
    const read = (form: string, upos: Parameters<typeof readingsOf>[1]) =>
      readingsOf(form, upos).map(encodeMorphology).sort();
    expect(read('parle', 'VERB')).toEqual('M2s P1s P3s s1s s3s'.split(' '));
    expect(read('Aurait', 'AUX')).toEqual(['C3s']);
    expect(read('prises', 'VERB')).toContain('Qpf');
    expect(read('soit', 'CCONJ')).toEqual([]);
    expect(read('voilà', 'VERB')).toEqual([]);
  });
});

describe('codes of readings', () => {
  it('are read back as they were written', () => {
    for (const code of 'N G Qsm P1s I2p S3p F3s C3s s1p m3s M2p - -sf -3p -m'.split(' '))
      expect(encodeMorphology(decodeMorphology(code))).toBe(code);
    expect(decodeReadings('')).toEqual([]);
    expect(decodeReadings('C3s -p')).toEqual([
      { verbForm: 'Fin', mood: 'Cnd', tense: 'Pres', person: 3, number: 'Sing' },
      { number: 'Plur' },
    ]);
  });

  it('are refused where they are none', () => {
    expect(() => decodeMorphology('X3s')).toThrow(/no code of a reading/);
    expect(() => decodeMorphology('')).toThrow(/no code of a reading/);
  });
});
