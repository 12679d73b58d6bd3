import { expect, it } from 'vitest';
import { draft } from '../../../server/contract.ts';
import { loadDetector } from '../../../server/resources.ts';
import { drafts } from '../../../server/routes/drafts.ts';
import { others } from '../../cases/languages.ts';

const app = drafts(await loadDetector());

async function sent(text: string) {
  const body = new FormData();
  body.append('file', new File([text], 'a.txt'));
  const response = await app.request('/drafts', { method: 'POST', body });
  expect(response.status).toBe(200);
  return draft.parse(await response.json());
}

it.each([
  ['fr', 'Le préfet a pris un arrêté, et les maires du département ne sont pas tous d’accord avec lui.'],
  ['en', 'The council has voted on the measure, and not all of the mayors in the county agree with it.'],
])('a file comes back with its language: %s', async (lang, text) => {
  const read = await sent(text);
  expect(read).toMatchObject({ text, lang });
  expect(read.langConfidence).toBeGreaterThan(0.9);
});

it('a file in a language that is not ours comes back without', async () => {
  expect((await sent(others[0]![1])).lang).toBeUndefined();
});
