import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../db/client.ts';
import { setCurrentEngine } from '../../db/queries/engines.ts';
import { getAnalysis } from '../../db/queries/get-analysis.ts';
import { storeArticleWithAnalysis } from '../../db/queries/store-article.ts';
import { createComparison } from '../../server/actions/compare-outlets.ts';
import type { Engine, Lang } from '../../server/analysis/types.ts';
import { loadEngine } from '../../server/resources.ts';
import { anArticle } from './articles.ts';
import { databases } from './databases.ts';

const TEXTS: Record<Lang, { title: string; text: string }> = {
  fr: {
    title: 'Une réforme scandaleuse ?',
    text: [
      'La ministre Claire Fontaine a annoncé mardi une réforme « historique » du logement.',
      '« Nous allons construire deux mille logements », a déclaré Claire Fontaine devant la presse.',
      'Selon un responsable associatif, le plan serait insuffisant et arriverait trop tard.',
      "Le maire Paul Granger affirme que la ville n'a pas été consultée. Il dénonce un régime de mépris.",
      "Ce projet n'est évidemment pas anodin : il faudrait tout reprendre, car le prétendu dialogue a échoué.",
    ].join('\n\n'),
  },
  en: {
    title: 'A shameful reform?',
    text: [
      'Housing minister Clare Fountain announced a “historic” reform of housing on Tuesday.',
      '“We will build two thousand homes,” said Clare Fountain. “It is a promise.”',
      'According to an official, the plan may be too little and would come too late.',
      'Mayor Paul Granger claimed that the city had not been consulted. He denounced a regime of contempt.',
      'This is clearly a disaster: the so-called dialogue has failed and everything should be started again.',
    ].join('\n\n'),
  },
};

describe.each(databases())('what the engine says, $name', ({ open }) => {
  let db: Db;
  let close: () => Promise<void>;
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine();
    ({ db, close } = await open());
  });
  afterAll(() => close());

  it.each(['fr', 'en'] as const)('comes back byte for byte (%s)', async (lang) => {
    const said = engine.analyse(TEXTS[lang]);
    expect(said.analysis.attributions.length).toBeGreaterThan(2);
    const { id } = await storeArticleWithAnalysis(db, anArticle({ ...TEXTS[lang], lang }), said);
    await setCurrentEngine(db, engine.hash);
    expect(JSON.stringify(await getAnalysis(db, id))).toBe(JSON.stringify(said));
  });

  it('gives an outlet with one article the figures of that article', async () => {
    const { text, title } = TEXTS.fr;
    const long = { title, text: `${text}\n\n${text.replaceAll('Granger', 'Lenoir')}` };
    const said = engine.analyse(long);
    await storeArticleWithAnalysis(db, anArticle({ ...long, outlet: 'Seul' }), said);
    const pooled = (await createComparison(db)({ invented: 'include', outlet: ['Seul'] })).map((s) => [
      s.score,
      s.value,
    ]);
    const own = Object.entries(said.analysis.scores).map(([id, { value }]) => [id, value]);
    expect(pooled).toEqual(own);
    expect(own.filter(([, value]) => value !== null).length).toBeGreaterThan(8);
  });
});
