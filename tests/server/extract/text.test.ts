import { describe, expect, it } from 'vitest';
import { readText } from '../../../server/extract/text.ts';

const BODY = 'Le préfet a pris un arrêté.\n\nIl l’a signé.';

describe('a headline', () => {
  it.each([
    ['Le préfet signe', `Le préfet signe\n\n${BODY}`],
    ['Le préfet signe', `\n\n  Le préfet signe \n \n${BODY}`],
    ['« Signez », dit-il', `« Signez », dit-il\n\n${BODY}`],
    ['Qui a signé ?', `Qui a signé ?\n\n${BODY}`],
    [undefined, `Le préfet a signé.\n\n${BODY}`],
    [undefined, `Il a dit : « Je signe. »\n\n${BODY}`],
    [undefined, `Le préfet signe\n${BODY}`],
    [undefined, 'Le préfet signe'],
    [undefined, 'Le préfet signe\n\n'],
    [undefined, `${'mot '.repeat(60)}\n\n${BODY}`],
    [undefined, `* * *\n\n${BODY}`],
    [undefined, `Il y avait ceci :\n\n${BODY}`],
  ])('is %j', (title, text) => {
    expect(readText(text)).toEqual(title === undefined ? { text } : { text, title });
  });

  it('is looked for in no time, however long the text', () => {
    const start = performance.now();
    for (const text of ['\n'.repeat(1e6), ' '.repeat(1e6), `${'a '.repeat(5e5)}`, ' \n'.repeat(5e5)])
      readText(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
