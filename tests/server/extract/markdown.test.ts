import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../server/extract/markdown.ts';

describe('Markdown', () => {
  it('gives its front matter and plain paragraphs', () => {
    expect(
      readMarkdown(`---
title: "« Non », dit-elle"
outlet: La Bonne Colère
date: 2026-09-16
byline: B. Orlevoix
---

# Le titre dans le texte

Un **premier** paragraphe,
sur deux lignes, avec [un lien](https://example.org) et du \`code\`.

## Un intertitre

> Une citation
>
> en deux

- un
- deux
  - deux bis

1. premier

Saut\u00a0de  
ligne.
`),
    ).toEqual({
      title: '« Non », dit-elle',
      outlet: 'La Bonne Colère',
      date: '2026-09-16',
      byline: 'B. Orlevoix',
      text: [
        'Le titre dans le texte',
        'Un premier paragraphe, sur deux lignes, avec un lien et du code.',
        'Un intertitre',
        'Une citation',
        'en deux',
        'un',
        'deux',
        'deux bis',
        'premier',
        'Saut\u00a0de ligne.',
      ].join('\n'),
    });
  });

  it('leaves out images, raw HTML and comments', () => {
    const { text } = readMarkdown(
      'Avant ![une photo](a.png) après.\n\n<script>alert(1)</script>\n\n<!-- note -->\n\nEt <b>gras</b>.\n\n---\n\nFin.',
    );
    expect(text).toBe('Avant après.\nEt gras.\nFin.');
  });

  it('reads tables by their rows', () => {
    expect(readMarkdown('| a | b |\n|---|---|\n| c | d |').text).toBe('a b\nc d');
  });

  it('takes a first heading for the title where there is no other', () => {
    expect(readMarkdown('# Le titre\n\nLe texte.')).toMatchObject({
      title: 'Le titre',
      text: 'Le titre\nLe texte.',
    });
    expect(readMarkdown('## Un intertitre\n\nLe texte.').title).toBeUndefined();
    expect(readMarkdown('Le texte.\n\n# Plus loin').title).toBeUndefined();
  });

  it.each([
    ['not YAML', 'title: [oui\nfoo: "'],
    ['a list', '- a\n- b'],
    ['a word', 'titre'],
    ['nothing', ''],
    ['values of other kinds', 'title: { a: 1 }\noutlet: [x]\ndate: 12\nbyline: true'],
    ['an alias that grows', 'a: &a [x, x]\nb: &b [*a, *a]\ntitle: *b'],
    ['a day that is none', 'date: 2026-13-45'],
  ])('with front matter that is %s is read without it', (_, front) => {
    expect(readMarkdown(`---\n${front}\n---\n\nLe texte.`)).toEqual({ text: 'Le texte.' });
  });

  it('takes a number for a title, the day of a moment, and an author for a byline', () => {
    expect(
      readMarkdown('---\ntitle: 1984\ndate: 2026-01-02T10:00:00Z\nauthor: G. O.\n---\n\nx'),
    ).toMatchObject({
      title: '1984',
      date: '2026-01-02',
      byline: 'G. O.',
    });
  });
});
