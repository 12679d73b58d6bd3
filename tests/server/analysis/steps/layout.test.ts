import { describe, expect, it } from 'vitest';
import { paragraphRoles } from '../../../../server/analysis/steps/layout.ts';
import { paragraphSpans } from '../../../../server/analysis/steps/paragraphs.ts';
import { LANGS, type Lang, type Token } from '../../../../server/analysis/types.ts';
import { layout as en } from '../../../cases/layout.en.ts';
import { layout as fr } from '../../../cases/layout.fr.ts';

const BODY = {
  fr: 'Le conseil a voté le budget après six heures de débat, puis la séance a été levée.',
  en: 'The council passed the budget after six hours of debate, and then the meeting closed.',
};

/** Roles by form and place alone: each paragraph counts as one sentence. */
function roles(lang: Lang, lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphSpans(text).map((p, i) => ({ ...p, first: i, last: i + 1 }));
  const tokens: Token[] = [];
  const sentences = paragraphs.map(({ start, end }, paragraph) => {
    const first = tokens.length;
    for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = { start: start + index, end: start + index + word.length };
      tokens.push({ ...at, text: word, lemma: word, upos: 'X', word: true });
    }
    return { start, end, first, last: tokens.length, paragraph };
  });
  return paragraphRoles({ text, lang, tokens, sentences }, paragraphs).map((p) => p.role);
}

describe('paragraphs', () => {
  it.each<[string, string[]]>([
    ['un\ndeux', ['un', 'deux']],
    ['un\r\n\r\ndeux\r\n', ['un', 'deux']],
    ['  un  \n\n\n deux', ['un', 'deux']],
    ['', []],
    ['un\u2028deux', ['un', 'deux']],
  ])('%j', (text, expected) => {
    expect(paragraphSpans(text).map((p) => text.slice(p.start, p.end))).toEqual(expected);
  });

  it('joins lines that were wrapped by hand', () => {
    const block = (n: number) =>
      Array.from(
        { length: n },
        () => 'words that go on and on until the line is wrapped at some width,',
      ).join('\n');
    const text = `${block(4)}\nand end.\n\n${block(4)}\nand end again.`;
    expect(paragraphSpans(text)).toHaveLength(2);
  });

  it.each<[string, string[]]>([
    // A word divided at a line's end.
    ['Le gouver-\nnement part.\nIl revient.', ['Le gouver-\nnement part.', 'Il revient.']],
    ['Le gouver\u00ad\r\nnement part.', ['Le gouver\u00ad\r\nnement part.']],
    ['Le gouver-\n\nnement part.', ['Le gouver-', 'nement part.']],
    ['La porte-\nParole', ['La porte-', 'Parole']],
    ['un -\ndeux', ['un -', 'deux']],
    // Lines broken by hand without blank lines between paragraphs.
    [
      'Le conseil a voté le budget après six heu-\nres de débat, puis la séance a été levée\npar le maire.\nLa nuit était tombée quand les élus sont\nsortis, et la place était vide à cause de\nla pluie.',
      [
        'Le conseil a voté le budget après six heu-\nres de débat, puis la séance a été levée\npar le maire.',
        'La nuit était tombée quand les élus sont\nsortis, et la place était vide à cause de\nla pluie.',
      ],
    ],
    [
      'A NEW DYKE\nThe council passed the budget after six\nhours of debate, and then the meeting\nclosed. The mayor left without a word to\nanyone.\nNight had fallen when they came out, and\nthe square was empty because of the rain.',
      [
        'A NEW DYKE',
        'The council passed the budget after six\nhours of debate, and then the meeting\nclosed. The mayor left without a word to\nanyone.',
        'Night had fallen when they came out, and\nthe square was empty because of the rain.',
      ],
    ],
    // Verse, and one line a paragraph.
    [
      'La mer est haute,\nLe vent se tait,\nNous attendons',
      ['La mer est haute,', 'Le vent se tait,', 'Nous attendons'],
    ],
    ['Il faut :\ndu pain\ndu vin', ['Il faut :', 'du pain', 'du vin']],
  ])('%j', (text, expected) => {
    expect(paragraphSpans(text).map((p) => text.slice(p.start, p.end))).toEqual(expected);
  });
});

describe('roles of paragraphs', () => {
  it.each([...fr.map((row) => ['fr', ...row] as const), ...en.map((row) => ['en', ...row] as const)])(
    '%s: %s is %s',
    (lang, line, role) => {
      expect(roles(lang, [BODY[lang], line, BODY[lang]])[1]).toBe(role);
    },
  );

  it('takes a link’s label and the list after it together, and a list after a colon for text', () => {
    const list = ['A first story', 'A second story', 'A third story'];
    expect(roles('en', [BODY.en, 'Read more:', ...list, BODY.en]).slice(1, 5)).toEqual(
      Array(4).fill('boilerplate'),
    );
    expect(roles('en', [BODY.en, 'He has three rules:', ...list, BODY.en]).slice(1, 5)).toEqual(
      Array(4).fill('body'),
    );
    expect(roles('fr', [BODY.fr, '1. Le pain', '2. Le vin', BODY.fr])).toEqual(Array(4).fill('body'));
    expect(roles('fr', [BODY.fr, '1. Le pain', BODY.fr, '2. Le vin', BODY.fr])[1]).toBe('heading');
    expect(roles('en', [BODY.en, 'Advertisement:', 'A smaller budget', BODY.en])[2]).toBe('heading');
  });

  it('knows an author’s biography at the article’s end only', () => {
    const biography = {
      fr: 'Claire Vasseur est journaliste au Matin et l’auteure de « La Digue ».',
      en: 'Claire Vasson is a staff writer at The Morning.',
    };
    for (const lang of LANGS) {
      expect(roles(lang, [BODY[lang], BODY[lang], biography[lang]]).at(-1)).toBe('boilerplate');
      expect(roles(lang, [BODY[lang], biography[lang], ...Array(4).fill(BODY[lang])])[1]).toBe('body');
    }
  });

  it('knows a gallery by its beginning, however long it is', () => {
    const gallery = `Photos: The flood ${'People leave their houses in the town of Larnby. '.repeat(60)}`;
    expect(roles('en', [BODY.en, gallery, BODY.en])[1]).toBe('boilerplate');
  });

  it('takes a bare name for a byline at the edges only', () => {
    const two = [BODY.fr, BODY.fr, BODY.fr];
    expect(roles('fr', [...two, 'Jeanne de la Tour']).at(-1)).toBe('byline');
    expect(roles('fr', [...two, 'Jeanne de la Tour', ...two])[3]).toBe('heading');
  });

  it('never takes the only paragraph, or the last, for a heading', () => {
    expect(roles('en', ['A short line'])).toEqual(['body']);
    expect(roles('en', [BODY.en, 'A short line']).at(-1)).toBe('body');
  });

  it('keeps verse and lists as text', () => {
    expect(
      new Set(roles('fr', ['La mer est haute', 'Le vent se tait', 'Nous attendons', 'Que passe la nuit'])),
    ).toEqual(new Set(['body']));
  });
});
