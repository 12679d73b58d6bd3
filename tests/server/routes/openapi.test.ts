import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../../db/databases.ts';
import { type TestServer, testServer } from '../server.ts';

/** A type alias, so that it has the index signature that the validator wants. */
type Document = {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, object> }>>;
  components: { schemas: Record<string, object> };
};

describe('the description of the API', () => {
  let close: () => Promise<void>;
  let server: TestServer;
  let document: Document;
  beforeAll(async () => {
    const opened = await databases()[0]!.open();
    close = opened.close;
    server = await testServer(opened.db);
    document = (await (await server.send('GET', '/api/openapi.json')).json()) as Document;
  });
  afterAll(() => close());

  it('lists every route and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const served = server.app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !/ \/api\/(docs|openapi)/.test(route));
    expect(described.sort()).toEqual([...new Set(served)].sort());
    expect(described.length).toBeGreaterThan(14);
  });

  it('is OpenAPI 3.1 whose references lead somewhere', async () => {
    expect(document.openapi).toBe('3.1.0');
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
      expect(document.components.schemas).toHaveProperty(name!);
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Article', 'Analysis', 'Problem', 'NewArticle', 'OutletScore']),
    );
  });

  it('says of every route what it is for and what it answers', () => {
    for (const methods of Object.values(document.paths))
      for (const { summary, responses } of Object.values(methods)) {
        expect(summary).toMatch(/\w/);
        expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
      }
  });

  it('has a page that needs nothing from elsewhere and no inline script', async () => {
    const page = await server.send('GET', '/api/docs');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    expect(html).not.toMatch(/<script(?![^>]+src=)/);
    const links = [...html.matchAll(/(?:src|href)="(?!data:)([^"]+)"/g)].map(([, link]) => link!);
    expect(links).toHaveLength(3);
    for (const link of links) {
      const response = await server.send('GET', link);
      expect([link, response.status]).toEqual([link, 200]);
      expect(response.headers.get('content-type')).toMatch(/^text\/(css|javascript)/);
      expect((await response.text()).length).toBeGreaterThan(50);
    }
  });
});
