import { isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillSourceKeys } from '../../../db/queries/fill-source-keys.ts';
import { storeArticleWithAnalysis } from '../../../db/queries/store-article.ts';
import { attributions } from '../../../db/schema/index.ts';
import type { Attribution, CueStance, HolderKind, HolderRole, Lang } from '../../../server/analysis/types.ts';
import {
  type SourceDecision,
  type SourceProfile,
  sourceDecision,
  sourceList,
  sourcePassage,
  sourceProfile,
} from '../../../server/contract/sources.ts';
import { list } from '../../../server/contract.ts';
import { anAnalysis, anArticle } from '../../db/articles.ts';
import { databases } from '../../db/databases.ts';
import { rowCounts } from '../../db/row-counts.ts';
import { type OwnServer, ownServer, problemIn } from '../server.ts';

const TEXT = 'Le maire a dit que « tout va bien » hier soir.';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

interface Said {
  name: string;
  kind?: HolderKind;
  role?: HolderRole;
  words: number;
  cue?: [lemma: string, stance: CueStance];
  type?: Attribution['type'];
}

const attribution = ({
  name,
  kind = 'person',
  role = 'other',
  cue,
  type = 'indirect',
}: Said): Attribution => ({
  start: 0,
  end: 35,
  type,
  within: null,
  source: { start: 0, end: 8, text: name, name, kind, role },
  cue: cue ? { start: 9, end: 14, text: 'a dit', lemma: cue[0], stance: cue[1] } : null,
  content: [{ start: 17, end: 35 }],
});

describe.each(databases())('sources over $name', ({ open }) => {
  let server: OwnServer;
  let made = 0;

  async function store(
    outlet: string,
    date: string | undefined,
    said: Said[],
    lang: Lang = 'fr',
  ): Promise<string> {
    made += 1;
    const { analysis } = anAnalysis({ lang, engine: server.analyst.engine });
    const { id } = await storeArticleWithAnalysis(
      server.db,
      anArticle({ outlet, date, lang, text: `${TEXT} ${made}`, title: `Titre ${made}` }),
      {
        analysis: { ...analysis, attributions: said.map(attribution) },
        voices: [
          { attribution: null, words: 100, direct: 0 },
          ...said.map(({ words }, i) => ({ attribution: i, words, direct: Math.floor(words / 2) })),
        ],
      },
    );
    return id;
  }

  beforeAll(async () => {
    server = await ownServer(open);
    await store('Le Phare', '2024-01-10', [
      { name: 'Didier Raoult', role: 'expert', words: 40, cue: ['dire', 'neutral'], type: 'direct' },
      { name: 'un policier', kind: 'unnamed', role: 'police_and_justice', words: 10 },
      { name: '', kind: 'implicit', words: 5 },
    ]);
    await store('Le Phare', '2024-03-02', [
      { name: 'Raoult', role: 'expert', words: 20, cue: ['prétendre', 'distancing'] },
      { name: 'Éric Chenut', words: 30 },
    ]);
    await store('L’Écho', undefined, [
      { name: 'DIDIER RAOULT', role: 'expert', words: 6, cue: ['dire', 'neutral'] },
      { name: 'des policiers', kind: 'unnamed', role: 'police_and_justice', words: 8 },
      { name: 'E. Chenut', words: 4 },
    ]);
    await store('The Mail', '2024-02-01', [{ name: 'Didier Raoult', words: 50 }], 'en');
  });
  afterAll(() => server.close());

  const get = async (path: string) => {
    const answer = await server.send('GET', `/api${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };
  const listed = async (query = '') => sourceList.parse(await get(`/sources?${query}`));
  const profile = async (key: string, query = ''): Promise<SourceProfile> =>
    sourceProfile.parse(await get(`/sources/fr/${encodeURIComponent(key)}?${query}`));
  const decide = (json: object) => server.send('POST', '/api/source-decisions', { json });
  const decided = async (json: object): Promise<SourceDecision> => {
    const answer = await decide(json);
    expect(answer.status).toBe(201);
    return sourceDecision.parse(await answer.json());
  };
  const undo = (id: string) => server.send('DELETE', `/api/source-decisions/${id}`);
  const told = async (query = '') => (await listed(query)).items.map(({ key, words }) => `${key} ${words}`);

  it('are listed with names joined, those who are not named by role, languages apart', async () => {
    const { items, total, heard, outlets } = await listed();
    expect(items.map(({ key, lang, words }) => `${lang} ${key} ${words}`)).toEqual([
      'fr didier-raoult 66',
      'en didier-raoult 50',
      'fr eric-chenut 30',
      'fr unnamed:police_and_justice 18',
      'fr e-chenut 4',
    ]);
    expect(items[0]).toMatchObject({
      name: 'Didier Raoult',
      role: 'expert',
      articles: 3,
      attributions: 3,
      direct: 33,
      spellings: 3,
      stances: { neutral: 2, endorsing: 0, distancing: 1 },
    });
    expect(items[3]).toMatchObject({ name: '', kind: 'unnamed', role: 'police_and_justice', articles: 2 });
    expect({ total, heard }).toEqual({ total: 5, heard: { named: 150, unnamed: 18, implicit: 5 } });
    expect(outlets.map(({ name, words }) => [name, words])).toEqual([
      ['Le Phare', 100],
      ['The Mail', 50],
      ['L’Écho', 18],
    ]);
  });

  it('are narrowed, searched in every spelling, ordered and paged', async () => {
    expect(await told('named=only&lang=fr')).toEqual(['didier-raoult 66', 'eric-chenut 30', 'e-chenut 4']);
    expect(await told('kind=unnamed')).toEqual(['unnamed:police_and_justice 18']);
    expect(await told('role=expert')).toEqual(['didier-raoult 66']);
    expect(await told('name=chenut')).toEqual(['eric-chenut 30', 'e-chenut 4']);
    expect(await told('name=ERIC')).toEqual(['eric-chenut 30']);
    expect(await told('outlet=Le%20Phare&from=2024-02-01')).toEqual(['eric-chenut 30', 'didier-raoult 20']);
    expect(await told('sort=name&lang=fr&named=only')).toEqual([
      'didier-raoult 66',
      'e-chenut 4',
      'eric-chenut 30',
    ]);
    expect(await told('sort=-distancing&limit=1')).toEqual(['didier-raoult 66']);
    expect(await told('limit=2&offset=1')).toEqual(['didier-raoult 50', 'eric-chenut 30']);
  });

  it('have a profile that adds up', async () => {
    const { source, outlets, cues, types, months, names } = await profile('didier-raoult');
    expect(outlets.map(({ name, words, attributed }) => [name, words, attributed]).sort()).toEqual([
      ['Le Phare', 60, 105],
      ['L’Écho', 6, 18],
    ]);
    expect(cues).toEqual([
      { lemma: 'dire', stance: 'neutral', attributions: 2 },
      { lemma: 'prétendre', stance: 'distancing', attributions: 1 },
    ]);
    expect(types).toEqual({ direct: 1, indirect: 2, mixed: 0 });
    expect(months).toEqual([
      { month: '2024-01', articles: 1, words: 40 },
      { month: '2024-03', articles: 1, words: 20 },
      { month: null, articles: 1, words: 6 },
    ]);
    expect(months.reduce((sum, { words }) => sum + words, 0)).toBe(source.words);
    expect(names.map(({ name, by, splits }) => [name, by, splits]).sort()).toEqual([
      ['DIDIER RAOULT', 'spelling', true],
      ['Didier Raoult', 'spelling', false],
      ['Raoult', 'surname', true],
    ]);
    const narrowed = await profile('didier-raoult', 'outlet=Le%20Phare&from=2024-02-01');
    expect(narrowed.source).toMatchObject({ words: 20, articles: 1 });
    expect(narrowed.types).toEqual({ direct: 0, indirect: 1, mixed: 0 });
    expect((await profile('raoult')).source.key).toBe('didier-raoult');
    expect((await profile('didier-raoult', 'q=nowhere')).source).toMatchObject({
      name: 'Didier Raoult',
      words: 0,
    });
  });

  it('have every passage, with its place', async () => {
    const read = async (query: string) =>
      list(sourcePassage).parse(await get(`/sources/fr/didier-raoult/passages?${query}`));
    const { items, total } = await read('');
    expect(total).toBe(3);
    expect(items.map(({ article, name }) => [article.date, name])).toEqual([
      ['2024-03-02', 'Raoult'],
      ['2024-01-10', 'Didier Raoult'],
      [null, 'DIDIER RAOULT'],
    ]);
    expect(items[0]).toMatchObject({
      start: 0,
      end: 35,
      text: TEXT.slice(0, 35),
      cue: { stance: 'distancing' },
    });
    expect((await read('limit=1&offset=1')).items).toEqual(items.slice(1, 2));
    const group = list(sourcePassage).parse(await get('/sources/fr/unnamed%3Apolice_and_justice/passages'));
    expect(group.items.map(({ name }) => name).sort()).toEqual(['des policiers', 'un policier']);
  });

  it('are merged and parted by hand, and that is taken back', async () => {
    const merge = await decided({ kind: 'merge', lang: 'fr', key: 'e-chenut', into: 'eric-chenut' });
    expect(await told('name=chenut')).toEqual(['eric-chenut 34']);
    const merged = await profile('e-chenut');
    expect(merged.source.key).toBe('eric-chenut');
    expect(merged.names.find(({ by }) => by === 'hand')).toMatchObject({
      name: 'E. Chenut',
      decision: merge.id,
    });
    expect(merged.decisions).toEqual([merge]);

    const split = await decided({ kind: 'split', lang: 'fr', key: 'didier-raoult', name: 'Raoult' });
    expect(await told('name=raoult&lang=fr')).toEqual(['didier-raoult 46', `${split.key} 20`]);
    const apart = await profile(split.key);
    expect(apart.source).toMatchObject({ name: 'Raoult', words: 20 });
    expect(apart.types.indirect).toBe(1);
    expect((await profile('didier-raoult')).types).toEqual({ direct: 1, indirect: 1, mixed: 0 });
    expect((await profile('didier-raoult')).decisions).toEqual([split]);

    const again = await decided({ kind: 'merge', lang: 'fr', key: split.key, into: 'eric-chenut' });
    expect(await told('lang=fr&named=only')).toEqual(['eric-chenut 54', 'didier-raoult 46']);
    const file = (await get('/export/holders.json?lang=fr&named=only')) as {
      items: { key: string; words: number }[];
    };
    expect(file.items.map(({ key, words }) => `${key} ${words}`)).toEqual([
      'eric-chenut 54',
      'didier-raoult 46',
    ]);

    expect(list(sourceDecision).parse(await get('/source-decisions')).items).toEqual([merge, split, again]);
    for (const { id } of [merge, split, again]) expect((await undo(id)).status).toBe(204);
    expect(await told('lang=fr&named=only')).toEqual(['didier-raoult 66', 'eric-chenut 30', 'e-chenut 4']);
  });

  it.each<[string, object, number, string]>([
    ['itself', { kind: 'merge', key: 'eric-chenut', into: 'eric-chenut' }, 422, 'same_source'],
    [
      'one that it is joined with',
      { kind: 'merge', key: 'raoult', into: 'didier-raoult' },
      422,
      'same_source',
    ],
    ['nobody', { kind: 'merge', key: 'eric-chenut', into: 'personne' }, 404, 'not_found'],
    [
      'a group',
      { kind: 'merge', key: 'eric-chenut', into: 'unnamed:police_and_justice' },
      422,
      'unnamed_source',
    ],
    ['a name from nobody', { kind: 'split', key: 'personne', name: 'Raoult' }, 404, 'not_found'],
    ['the only name', { kind: 'split', key: 'eric-chenut', name: 'Éric Chenut' }, 422, 'not_joined'],
    ['its own name', { kind: 'split', key: 'didier-raoult', name: 'Didier Raoult' }, 422, 'not_joined'],
    ['a name of another', { kind: 'split', key: 'didier-raoult', name: 'E. Chenut' }, 422, 'not_joined'],
    ['a decision of another kind', { kind: 'rename', key: 'a', into: 'b' }, 400, 'invalid_request'],
  ])('cannot be merged with or parted from %s', async (_, json, status, code) => {
    const before = await rowCounts(server.db);
    const answer = await decide({ lang: 'fr', ...json });
    expect([answer.status, (await problemIn(answer)).code]).toEqual([status, code]);
    expect(await rowCounts(server.db)).toEqual(before);
  });

  it('cannot be merged in a circle, by way of others either', async () => {
    const first = await decided({ kind: 'merge', lang: 'fr', key: 'e-chenut', into: 'eric-chenut' });
    const second = await decided({ kind: 'merge', lang: 'fr', key: 'eric-chenut', into: 'didier-raoult' });
    const back = await decide({ lang: 'fr', kind: 'merge', key: 'didier-raoult', into: 'e-chenut' });
    expect((await problemIn(back)).code).toBe('same_source');
    for (const { id } of [second, first]) await undo(id);
  });

  it.each([
    ['/sources/fr/personne', 404, 'not_found'],
    ['/sources/fr/personne/passages', 404, 'not_found'],
    ['/sources/de/didier-raoult', 400, 'invalid_request'],
    ['/sources?sort=loudest', 400, 'invalid_request'],
    ['/sources?kind=implicit', 400, 'invalid_request'],
  ])('refuse GET %s', async (path, status, code) => {
    const answer = await server.send('GET', `/api${path}`);
    expect([answer.status, (await problemIn(answer)).code]).toEqual([status, code]);
  });

  it.each([NOWHERE, 'no-id'])('refuse to take back the decision %s', async (id) => {
    expect((await problemIn(await undo(id))).code).toBe('not_found');
  });

  it('that were stored without a key are given theirs', async () => {
    const { orm } = server.db;
    const keys = () =>
      orm
        .select({ name: attributions.sourceName, key: attributions.sourceKey })
        .from(attributions)
        .where(isNotNull(attributions.sourceName))
        .orderBy(attributions.analysis, attributions.position);
    const before = await keys();
    await orm.update(attributions).set({ sourceKey: null });
    await fillSourceKeys(orm);
    expect(await keys()).toEqual(before);
    expect(before.length).toBeGreaterThan(8);
    await fillSourceKeys(orm);
  });
});
