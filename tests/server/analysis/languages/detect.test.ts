import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../../server/analysis/languages/detect.ts';
import { sentences as en } from '../../../cases/sentences.en.ts';
import { sentences as fr } from '../../../cases/sentences.fr.ts';

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

  it('is told of a few words as of many, and surer of many', () => {
    const french = fr.join(' ');
    const english = en.join(' ');
    expect(detect(french)).toMatchObject({ lang: 'fr' });
    expect(detect(english)).toMatchObject({ lang: 'en' });
    expect(detect(french).confidence).toBeGreaterThan(detect('Le Premier ministre').confidence);
    expect(detect(english).confidence).toBeGreaterThan(0.99);
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
