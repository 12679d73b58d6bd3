import { describe, expect, it } from 'vitest';
import { declaredEncoding, readHtml } from '../../../server/extract/html.ts';

const LONG = 'Le conseil a voté la mesure, malgré les réserves de plusieurs élus, après un long débat. '
  .repeat(6)
  .trim();
const page = ({ head = '', body = '' }) => `<!doctype html><html lang="fr"><head><meta charset="utf-8">
  <title>Le conseil vote | Le Phare</title>${head}</head><body>
  <nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <article><h1>Le conseil vote</h1>${body}</article>
  <footer><a href="/legal">Mentions légales</a></footer></body></html>`;

describe('a web page', () => {
  it('gives its article by paragraphs, without menus', () => {
    const { text } = readHtml(
      page({
        body: `<p>${LONG}</p><h2>Un <em>débat</em>
          animé</h2><p>Il a dit&nbsp;: «&nbsp;Non.&nbsp;»<br>Puis rien.</p><blockquote><p>${LONG}</p></blockquote>
          <ul><li>Un point</li><li>Un autre</li></ul><figure><img src="a.jpg" alt="Photo"><figcaption>Légende</figcaption></figure>
          <p>${LONG}</p>`,
      }),
    );
    expect(text.split('\n')).toEqual([
      LONG,
      'Un débat animé',
      'Il a dit\u00a0: «\u00a0Non.\u00a0»',
      'Puis rien.',
      LONG,
      'Un point',
      'Un autre',
      LONG,
    ]);
  });

  it('says who wrote it, where and when, in JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Le conseil vote la mesure',
      datePublished: '2026-03-04T23:30:00+01:00',
      author: [{ '@type': 'Person', name: 'Ada Lieu' }],
      publisher: { '@type': 'Organization', name: 'Le Phare du Nord' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(readHtml(page({ head, body: `<p>${LONG}</p><p>${LONG}</p>` }))).toMatchObject({
      title: 'Le conseil vote la mesure',
      outlet: 'Le Phare du Nord',
      date: '2026-03-04',
      byline: 'Ada Lieu',
    });
  });

  it('says so in OpenGraph', () => {
    const head = `<meta property="og:site_name" content="Le Phare"><meta property="og:title" content="Le vote">
      <meta property="article:published_time" content="2026-03-05T08:00:00Z"><meta name="author" content="A. L.">
      <meta property="article:author" content="https://social.example/al">
      <link rel="canonical" href="https://phare.example/vote">`;
    expect(readHtml(page({ head, body: `<p>${LONG}</p>` }))).toMatchObject({
      title: 'Le vote',
      outlet: 'Le Phare',
      date: '2026-03-05',
      byline: 'A. L.',
      url: 'https://phare.example/vote',
    });
  });

  it('or only in its title and a time', () => {
    const body = `<p>Publié le <time datetime="2026-03-06">6 mars</time></p><p>${LONG}</p>`;
    const read = readHtml(page({ body }));
    expect(read.title).toMatch(/^Le conseil vote/);
    expect(read).toMatchObject({ date: '2026-03-06', outlet: undefined, byline: undefined, url: undefined });
  });

  it('is never executed, and its scripts are no text', () => {
    const { text } = readHtml(
      page({
        head: '<script>globalThis.executed = true</script>',
        body: `<p onclick="globalThis.executed = true">${LONG}</p><script>globalThis.executed = true</script><style>p{}</style>
          <img src=x onerror="globalThis.executed = true"><p>${LONG}</p>`,
      }),
    );
    expect(text).toBe(`${LONG}\n${LONG}`);
    expect(globalThis).not.toHaveProperty('executed');
  });

  it.each([
    ['nothing', ''],
    ['an empty page', '<!doctype html><html><body></body></html>'],
    ['an application without text', '<html><body><div id="root"></div><script>x()</script></body></html>'],
  ])('that is %s holds no article', (_, html) => {
    expect(() => readHtml(html)).toThrow('no_article_found');
  });

  it('of any make is read or refused soon', () => {
    const start = performance.now();
    for (const html of [
      `<html><body>${'<div>'.repeat(20_000)}${LONG}`,
      `<html><body>${'<p>mot, mot</p>'.repeat(100_000)}`,
      `<html><body><article>${'<b><i>'.repeat(5_000)}${LONG}</article>`,
      `<html><body><p>${'a, '.repeat(300_000)}</p></body></html>`,
    ])
      try {
        readHtml(html);
      } catch (error) {
        expect(error).toMatchObject({ code: 'no_article_found' });
      }
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each([
    ['<meta charset="iso-8859-1">', 'iso-8859-1'],
    ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1252'>", 'windows-1252'],
    ['<meta name="x" content="y">', undefined],
  ])('declares its encoding: %s', (head, encoding) => {
    expect(declaredEncoding(new TextEncoder().encode(`<html><head>${head}`))).toBe(encoding);
  });
});
