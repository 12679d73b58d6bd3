import { inArray, sql, sum } from 'drizzle-orm';
import type { HolderKind, HolderRole, Lang } from '../../server/analysis/types.ts';
import type { SourceDecision } from '../../server/contract/sources.ts';
import type { Filters } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { attributions } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { analysesByOutlet } from './analyses-by-outlet.ts';
import { readOnce } from './read-once.ts';
import { sourceDecisionsIn } from './source-decisions.ts';

/** A holder as articles name it; the same in every article is one object. */
export interface HeardForm {
  key: string;
  name: string;
  kind: HolderKind;
  role: HolderRole;
}

/** What one article gives to a form; stances are those of the cues, in the order neutral, endorsing, distancing. */
export interface Heard {
  form: HeardForm;
  attributions: number;
  words: number;
  direct: number;
  stances: [number, number, number];
}

/** The articles of one outlet in one language, each with what it gives to whom; `ids` names their analyses. */
export interface HeardGroup {
  outlet: { id: string; name: string };
  lang: Lang;
  ids: string;
  articles: Heard[][];
}

export interface HeardCorpus {
  /** All articles but for those that are invented, where these are left out. */
  corpus: HeardGroup[];
  /** Those that pass the filters. */
  found: HeardGroup[];
  decisions: SourceDecision[];
}

/** Analyses that have been read, by id. An analysis never changes, so it is read from the database once. */
export interface HeardCache {
  analyses: Map<number, Heard[]>;
  forms: Map<string, HeardForm>;
}

export const heardCache = (): HeardCache => ({ analyses: new Map(), forms: new Map() });

/** Who is given words in the articles that pass the filters, and in all, with what was decided about sources. */
export function heardIn(db: Db, cache: HeardCache, filters: Filters): Promise<HeardCorpus> {
  return snapshot(db, async (orm) => {
    const corpus = await groups(orm, cache, { invented: filters.invented });
    const narrowed = Object.entries(filters).some(
      ([name, value]) => name !== 'invented' && value !== undefined,
    );
    return {
      corpus,
      found: narrowed ? await groups(orm, cache, filters) : corpus,
      decisions: await sourceDecisionsIn(orm),
    };
  });
}

async function groups(orm: Orm, cache: HeardCache, filters: Filters): Promise<HeardGroup[]> {
  const found = await analysesByOutlet(orm, filters);
  const ids = found.flatMap(({ analyses }) => analyses);
  const empty = () => {
    cache.analyses.clear();
    cache.forms.clear();
  };
  const heard = await readOnce(cache.analyses, ids, (unread) => readHeard(orm, cache, unread), empty);
  return found.map(({ outlet: { id, name }, lang, ids, analyses }) => ({
    outlet: { id, name },
    lang,
    ids,
    articles: analyses.map((analysis) => heard.get(analysis)!),
  }));
}

type Packed = [string, string, HolderKind, HolderRole, number, number, number, number, number, number];

/** One row an analysis, its forms as JSON: a row a form would take twice as long. */
async function readHeard(orm: Orm, cache: HeardCache, ids: number[]): Promise<Map<number, Heard[]>> {
  const cues = (stance: string) => sql<number>`count(*) filter (where ${attributions.cueStance} = ${stance})`;
  const byForm = orm
    .select({
      analysis: attributions.analysis,
      key: sql<string>`coalesce(${attributions.sourceKey}, '')`.as('form_key'),
      name: sql<string>`coalesce(${attributions.sourceName}, '')`.as('form_name'),
      kind: sql<string>`coalesce(${attributions.sourceKind}, 'implicit')`.as('form_kind'),
      role: sql<string>`coalesce(${attributions.sourceRole}, 'other')`.as('form_role'),
      n: sql<number>`count(*)`.as('n'),
      words: sql<number>`coalesce(${sum(attributions.words)}, 0)`.as('words_heard'),
      direct: sql<number>`coalesce(${sum(attributions.directWords)}, 0)`.as('direct_heard'),
      neutral: cues('neutral').as('neutral'),
      endorsing: cues('endorsing').as('endorsing'),
      distancing: cues('distancing').as('distancing'),
    })
    .from(attributions)
    .where(inArray(attributions.analysis, ids))
    .groupBy(sql`1, 2, 3, 4, 5`)
    .as('by_form');
  const { analysis, key, name, kind, role, n, words, direct, neutral, endorsing, distancing } = byForm;
  const rows = await orm
    .select({
      analysis,
      forms: sql<Packed[]>`json_agg(json_build_array(${key}, ${name}, ${kind}, ${role}, ${n}, ${words},
        ${direct}, ${neutral}, ${endorsing}, ${distancing}) order by ${name} collate "C")`,
    })
    .from(byForm)
    .groupBy(analysis);
  const read = new Map(ids.map((id): [number, Heard[]] => [id, []]));
  for (const row of rows)
    read.set(
      row.analysis,
      row.forms.map((packed) => unpacked(cache, packed)),
    );
  return read;
}

function unpacked({ forms }: HeardCache, packed: Packed): Heard {
  const [key, name, kind, role, n, words, direct, ...stances] = packed;
  const told = `${kind} ${role} ${key} ${name}`;
  const form = forms.get(told) ?? { key, name, kind, role };
  forms.set(told, form);
  return { form, attributions: n, words, direct, stances };
}
