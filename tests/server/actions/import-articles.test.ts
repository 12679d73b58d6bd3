import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../db/client.ts';
import { getArticle } from '../../../db/queries/get-article.ts';
import { type Imported, type Incoming, importArticles } from '../../../server/actions/import-articles.ts';
import { CadrageError } from '../../../server/errors.ts';
import { databases } from '../../db/databases.ts';
import { fakeAnalyst } from '../analyst.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const line = (name: string, value: unknown): Incoming => ({
  name,
  line: typeof value === 'string' ? value : JSON.stringify(value),
});

describe.each(databases())('importing over $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ db, close } = await open());
  });
  afterAll(() => close());

  const told = ({ name, result }: Imported) => [
    name,
    'error' in result ? result.error.code : result.existing,
  ];

  it('says of each what became of it, in order, and goes on after an error', async () => {
    const articles: Incoming[] = [
      line('1', { text: 'Un premier texte.', outlet: 'A', id: 7, title: null, date: '2026-01-01' }),
      line('1b', { text: 'Un texte sans jour ni titre.', outlet: 'A', title: '', date: '', byline: '' }),
      line('2', '{"text": '),
      line('3', '[]'),
      line('4', 'null'),
      line('5', { text: 'Sans journal.' }),
      line('6', { text: 'Mauvais jour.', outlet: 'A', date: 'hier' }),
      line('7', { text: ' ', outlet: 'A' }),
      line('8', { text: 'Der Hund, der bellt.', outlet: 'A' }),
      line('9', { text: 'BREAK', outlet: 'A' }),
      { name: 'a.md', bytes: bytes('---\noutlet: B\n---\nUn texte de fichier.') },
      { name: 'b.txt', bytes: bytes('Sans journal non plus.') },
      { name: 'c.pdf', bytes: bytes('%PDF-') },
      { name: 'd.txt', error: new CadrageError('file_not_found') },
      line('10', { text: 'Un dernier texte.', outlet: 'A' }),
      line('11', { text: 'Un premier texte.', outlet: 'A' }),
    ];
    const results = await Array.fromAsync(importArticles({ db, analyst: fakeAnalyst() }, articles));
    expect(results.map(told)).toEqual([
      ['1', false],
      ['1b', false],
      ['2', 'invalid_json'],
      ['3', 'invalid_request'],
      ['4', 'invalid_request'],
      ['5', 'invalid_request'],
      ['6', 'invalid_request'],
      ['7', 'empty_text'],
      ['8', 'unsupported_language'],
      ['9', 'analysis_failed'],
      ['a.md', false],
      ['b.txt', 'invalid_request'],
      ['c.pdf', 'unknown_format'],
      ['d.txt', 'file_not_found'],
      ['10', false],
      ['11', true],
    ]);
    const missing = results[5]!.result;
    expect('error' in missing && missing.error.detail).toMatch(/^outlet: /);
  });

  it('fills in what an article does not say itself', async () => {
    const articles = [
      { name: 'x.txt', bytes: bytes('Un texte sans rien.') },
      line('y', { text: 'Un texte avec tout.', outlet: 'Le sien' }),
    ];
    const outlets = [];
    for await (const { result } of importArticles({ db, analyst: fakeAnalyst() }, articles, {
      outlet: 'Par défaut',
    })) {
      const article = 'id' in result ? await getArticle(db, result.id) : null;
      outlets.push([article?.outlet.name, article?.provenance.via]);
    }
    expect(outlets).toEqual([
      ['Par défaut', 'import'],
      ['Le sien', 'import'],
    ]);
  });

  it('takes no more of the articles than it has work for', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Incoming> {
      for (;;) {
        taken += 1;
        yield line(String(taken), { text: `Texte numéro ${taken}.`, outlet: 'A' });
      }
    }
    let got = 0;
    for await (const { name } of importArticles({ db, analyst: fakeAnalyst() }, endless())) {
      got += 1;
      expect(name).toBe(String(got));
      if (got === 20) break;
    }
    expect(taken).toBeLessThan(40);
  });

  it('ends where the database is gone', async () => {
    const broken = { ...db, orm: Object.create(db.orm) };
    broken.orm.select = () => {
      throw Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    };
    const articles = [line('1', { text: 'Perdu.', outlet: 'A' })];
    await expect(
      Array.fromAsync(importArticles({ db: broken, analyst: fakeAnalyst() }, articles)),
    ).rejects.toMatchObject({
      code: 'database_unreachable',
    });
  });
});
