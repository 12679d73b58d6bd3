import { afterAll, describe, expect, test } from 'vitest';
import { ENGINE } from '../../server/analysis/version.ts';
import { createAnalyst } from '../../server/jobs/analyst.ts';

describe('the analyst', async () => {
  const worker = new URL('./breaking.worker.ts', import.meta.url);
  const analyst = await createAnalyst({ threads: 2, worker });
  afterAll(() => analyst.close());
  const wordsOf = async (text: string): Promise<number> => (await analyst.analyse({ text })).analysis.words;

  test('says which engine it runs', () => {
    expect(analyst.engine).toEqual(ENGINE);
  });

  test('answers each caller with their own article, whichever ends first', async () => {
    const texts = ['wait 200', 'wait 0 xx', 'wait 50 xxxx', 'wait 10 xxxxxx'];
    expect(await Promise.all(texts.map(wordsOf))).toEqual(texts.map((text) => text.length));
  });

  test('hands on the code and the detail of a refusal', async () => {
    await expect(analyst.analyse({ text: 'refuse de' })).rejects.toMatchObject({
      name: 'AnalysisError',
      code: 'unsupported_language',
      detail: 'de',
    });
  });

  test.each(['throw', 'exit'])('fails the article alone where the engine breaks (%s)', async (text) => {
    const [broken, whole] = await Promise.allSettled([analyst.analyse({ text }), wordsOf('wait 20')]);
    expect(broken).toMatchObject({
      status: 'rejected',
      reason: { name: 'CadrageError', code: 'analysis_failed' },
    });
    expect(whole).toEqual({ status: 'fulfilled', value: 7 });
    expect(await wordsOf('wait 0')).toBe(6);
  });
});
