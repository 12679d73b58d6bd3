import { describe, expect, it } from 'vitest';
import { paragraphRoles, paragraphSpans } from '../../../../server/analysis/steps/layout.ts';
import type { Lang } from '../../../../server/analysis/types.ts';

const BODY = {
  fr: 'Le conseil a voté le budget après six heures de débat, puis la séance a été levée.',
  en: 'The council passed the budget after six hours of debate, and then the meeting closed.',
};

/** Roles by form and place alone: each paragraph counts as one sentence. */
function roles(lang: Lang, lines: string[]) {
  const text = lines.join('\n');
  const paragraphs = paragraphSpans(text).map((p, i) => ({ ...p, first: i, last: i + 1 }));
  return paragraphRoles({ text, lang, tokens: [], sentences: [] }, paragraphs).map((p) => p.role);
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
});

describe('roles of paragraphs', () => {
  it.each<[Lang, string, string]>([
    ['fr', 'Par Claire Vasseur', 'byline'],
    ['fr', 'La rédaction avec AFP', 'byline'],
    ['fr', 'Un budget en baisse', 'heading'],
    ['fr', 'Qui paiera ?', 'heading'],
    ['fr', 'À lire aussi : le budget en dix chiffres', 'boilerplate'],
    [
      'fr',
      'Cet article vous a plu ? Faites un don : notre journal ne vit que par ses lecteurs.',
      'boilerplate',
    ],
    ['fr', 'Abonnez-vous à notre newsletter gratuite.', 'boilerplate'],
    ['fr', 'Nous utilisons des cookies et de la publicité.', 'boilerplate'],
    ['fr', 'Tous droits réservés', 'boilerplate'],
    ['fr', 'Le soutien des lecteurs au journal a été salué par le maire dans son discours.', 'body'],
    ['fr', 'Le vote a eu lieu.', 'body'],
    ['fr', '- une hausse de la taxe', 'body'],
    ['en', 'By Claire Vasson', 'byline'],
    ['en', 'Staff writer', 'byline'],
    ['en', 'A smaller budget', 'heading'],
    ['en', 'Who will pay?', 'heading'],
    ['en', 'Read more: the budget in ten figures', 'boilerplate'],
    ['en', 'Did you like this article? Support our journalism with a donation.', 'boilerplate'],
    ['en', 'Sign up for our free newsletter.', 'boilerplate'],
    ['en', 'We use cookies and advertising.', 'boilerplate'],
    ['en', 'All rights reserved', 'boilerplate'],
    ['en', 'The support of readers for the paper was praised by the mayor in his speech.', 'body'],
    ['en', 'The vote took place.', 'body'],
    ['en', '- a rise in the tax', 'body'],
  ])('%s: %s is %s', (lang, line, role) => {
    expect(roles(lang, [BODY[lang], line, BODY[lang]])[1]).toBe(role);
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
