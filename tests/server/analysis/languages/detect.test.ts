import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import eld from 'eld/small';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../../../server/analysis/languages/detect.ts';
import { createNgramDetector } from '../../../../server/analysis/languages/ngrams.ts';
import { others, paragraphs } from '../../../cases/languages.ts';
import { sentences as en } from '../../../cases/sentences.en.ts';
import { sentences as fr } from '../../../cases/sentences.fr.ts';

const MODEL = new URL('../../../../server/analysis/models/languages/', import.meta.url);
const artefact = new Uint8Array(gunzipSync(readFileSync(new URL('ngrams.bin.gz', MODEL))));
const { detect, detectParagraph } = createDetector(artefact);

describe('the language of a text', () => {
  it.each([
    ['fr', 'Le Premier ministre'],
    ['fr', 'État policier'],
    ['fr', 'La situation géopolitique est pleine de paradoxes.'],
    ['en', 'The prime minister'],
    ['en', 'Hello world'],
    ['en', 'Officials said that they were ready to leave.'],
    ['es', 'El gobierno ha anunciado nuevas medidas'],
    ['de', 'Die Regierung kündigte neue Maßnahmen an'],
    ['it', 'Il governo ha annunciato nuove misure contro la crisi'],
    ['zh', '政府宣布新措施'],
    ['ru', 'Правительство объявило'],
    ['und', ''],
    ['und', '12345 …'],
    ['und', '\ud800'],
  ])('is %s: %s', (lang, text) => {
    expect(detect(text).lang).toBe(lang);
  });

  it.each(others)('is named where it is not ours: %s', (lang, text) => {
    expect(detect(text).lang).toBe(lang);
  });

  it('is told of a few words as of many, and surer of many', () => {
    const french = fr.join(' ');
    const english = en.join(' ');
    expect(detect(french)).toMatchObject({ lang: 'fr' });
    expect(detect(english)).toMatchObject({ lang: 'en' });
    expect(detect(french).confidence).toBeGreaterThan(detect('Le Premier ministre').confidence);
    expect(detect(english).confidence).toBeGreaterThan(0.99);
  });

  it.each([
    ['fr', 'Le maire de la ville a refusé la demande des habitants du quartier.'],
    ['en', 'The mayor of the town has turned down what the people of the quarter asked for.'],
  ])('is surer the more of it there is: %s', (_, sentence) => {
    const words = sentence.split(' ');
    const heads = [2, 5, words.length].map((n) => detect(words.slice(0, n).join(' ')).confidence);
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(new Set(heads).size).toBe(3);
  });

  it('is told by its everyday words where foreign names have its letters look like another’s', () => {
    const text =
      'Selon le conseil de Sant Cugat del Vallès, les élus de Cerdanyola del Vallès et de Barberà del Vallès ont voté pour que la Generalitat et la Diputació de Barcelona ne ferment pas les écoles Joan Maragall, Josep Pla et Mercè Rodoreda de la commune, dans les quartiers de Can Mates, de Volpelleres et de Coll Favà.';
    expect(detect(text).lang).toBe('fr');
  });

  it('is looked for all over a long text, not at its head alone', () => {
    expect(detect(`${'The end. '.repeat(60)}${fr.join(' ').repeat(20)}`).lang).toBe('fr');
  });

  it('never fails, and depends on nothing but the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { lang, confidence } = detect(text);
        expect(lang).toMatch(/^[a-z]{2,3}$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(detect(text)).toEqual({ lang, confidence });
      }),
    );
  });
});

describe('the language of a paragraph', () => {
  it.each(paragraphs)('in an article in %s is %s: %s', (main, lang, text) => {
    const found = detectParagraph(text, main);
    expect(found.lang).toBe(lang);
    expect(found.confidence).toBeGreaterThanOrEqual(0.5);
    expect(found.confidence).toBeLessThanOrEqual(1);
  });

  it.each(others)('in a third language is that of the article: %s', (_, text) => {
    expect(detectParagraph(text, 'fr').lang).toBe('fr');
    expect(detectParagraph(text, 'en').lang).toBe('en');
  });
});

describe('the scores of n-grams', () => {
  const scoresOf = createNgramDetector(artefact);
  const ours = (text: string) => Object.fromEntries(scoresOf(text));
  const theirs = (text: string) => eld.detect(text).getScores();

  it('are those of eld for every case', () => {
    const texts = [...en, ...fr, ...others.map(([, text]) => text), ...paragraphs.map(([, , text]) => text)];
    for (const text of [...texts, texts.join(' '), texts.join('')]) expect(ours(text)).toEqual(theirs(text));
  });

  it('are those of eld for whatever is written in letters that it knows', () => {
    const unit = fc.constantFrom(
      ..."abcdefghilmnorstuvzABCEILNST \n-.,;!?0123456789'`’“”«»…".split(''),
      ...'àâçéèêëîïôùûüœæßñöøåłşğÀÉÖΣσςπα'.split(''),
      ...[
        'жд',
        'Й',
        '政府',
        '字',
        'は',
        '한',
        'ا',
        'ש',
        'अ',
        ' the ',
        ' les ',
        'tion ',
        '𝐀',
        '🎈',
        '\ud800',
        '\udc00',
      ],
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 1200 }), (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      { numRuns: 300 },
    );
  });

  it('are those of the head of a text alone', () => {
    const head = fr.join(' ').padEnd(1000, ' a').slice(0, 1000);
    expect(ours(head + 'the '.repeat(100_000))).toEqual(ours(head));
  });
});

describe('the table of n-grams', () => {
  const changed = (at: number, byte: number) => artefact.with(at, byte);
  // Beyond the header and the codes of sixty languages: the first bytes of n-grams.
  const firstKeys = 16 + 2 * 60;

  it.each([
    ['nothing', new Uint8Array(0), 'not a table'],
    ['text', new TextEncoder().encode('an article about nothing at all'), 'not a table'],
    ['the French model', gunzipSync(readFileSync(new URL('../fr/tagger.bin.gz', MODEL))), 'not a table'],
    ['what was not decompressed', readFileSync(new URL('ngrams.bin.gz', MODEL)), 'not a table'],
    ['its head', artefact.subarray(0, 16), 'cut short'],
    ['all but its last byte', artefact.subarray(0, -1), 'cut short'],
    ['a byte more', Uint8Array.from([...artefact, 0]), 'cut short'],
    ['another number of n-grams', changed(8, artefact[8]! ^ 1), 'cut short'],
    ['n-grams out of order', changed(firstKeys, 255), 'wrong bytes'],
    ['a language that there is not', changed(artefact.length - 141_339 * 2, 60), 'wrong bytes'],
  ])('is refused where it is %s', (_, bytes, why) => {
    expect(() => createNgramDetector(bytes)).toThrow(why);
  });

  it('is read wherever it stands in a buffer', () => {
    const shifted = new Uint8Array(artefact.length + 3);
    shifted.set(artefact, 3);
    const { detect: same } = createDetector(shifted.subarray(3));
    expect(same(fr.join(' '))).toEqual(detect(fr.join(' ')));
  });

  it('says whose it is, and under which licence', () => {
    const card = JSON.parse(readFileSync(new URL('card.json', MODEL), 'utf8'));
    expect(card.licence).toContain('Apache-2.0');
    expect(card.data).toMatchObject([{ version: '2.1.0', licence: 'Apache-2.0' }]);
    expect(card.data[0].copyright).toContain('Nito T.M.');
    expect(readFileSync(new URL('LICENSE', MODEL), 'utf8')).toContain('Copyright 2023 Nito T.M.');
    expect(card.scores.sameScoresAsEld).toBe(1);
  });
});
