import { inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { attributions, type FindingKind, type FindingParams, findings } from '../schema/index.ts';
import { about, analysesOf, type ExportedArticle, rowsByArticle } from './export-articles.ts';
import { textsOf } from './export-texts.ts';

/** A finding as JSON holds it: a row each would be read ten times as slowly. */
type Found = [
  (typeof findings.$inferSelect)['analyser'],
  rule: string,
  start: number,
  end: number,
  (typeof findings.$inferSelect)['voice'],
  attribution: number | null,
  weight: number | null,
  FindingParams[FindingKind] | null,
];

/** Everything that was found in these articles, by analyser and place, with the words it was found in. */
export async function exportFindings(orm: Orm, read: ExportedArticle[]) {
  const texts = await textsOf(orm, read);
  const holders = await holdersOf(orm, read);
  const { analyser, rule, start, end, voice, attribution, weight, params, position } = findings;
  const found = await orm
    .select({
      analysis: findings.analysis,
      found: listed<Found>(
        [analyser, rule, start, end, voice, attribution, weight, params],
        sql`${analyser} collate "C", ${position}`,
      ),
    })
    .from(findings)
    .where(inArray(findings.analysis, analysesOf(read)))
    .groupBy(findings.analysis);
  return rowsByArticle(read, found, (article, { analysis, found: each }) => {
    const text = texts.get(article.id)!;
    const names = holders.get(analysis);
    return each.map(([analyser, rule, start, end, voice, attribution, weight, params]) => ({
      ...about(article),
      analyser,
      rule,
      start,
      end,
      text: text.slice(start, end),
      voice,
      attribution,
      holder: (attribution === null ? null : names?.[attribution]) ?? null,
      weight,
      ...told(params),
    }));
  }).flat();
}

/** Names of the sources of each analysis, by position. */
async function holdersOf(orm: Orm, read: ExportedArticle[]): Promise<Map<number, (string | null)[]>> {
  const found = await orm
    .select({
      analysis: attributions.analysis,
      names: listed<[string | null]>([attributions.sourceName], attributions.position),
    })
    .from(attributions)
    .where(inArray(attributions.analysis, analysesOf(read)))
    .groupBy(attributions.analysis);
  return new Map(found.map(({ analysis, names }) => [analysis, names.flat()]));
}

/** The rows of a group as one array of arrays. */
function listed<T extends unknown[]>(columns: SQLWrapper[], order: SQLWrapper): SQL<T[]> {
  return sql<T[]>`json_agg(json_build_array(${sql.join(columns, sql`, `)}) order by ${order})`;
}

/** The union of what the kinds of findings say besides. */
type Told = Partial<FindingParams['loaded'] & FindingParams['persuasion'] & FindingParams['opinion']>;

function told(params: FindingParams[FindingKind] | null) {
  const { lemma, polarity, inHeading, experimental, sentence } = (params ?? {}) as Told;
  return {
    lemma: lemma ?? null,
    polarity: polarity ?? null,
    in_heading: inHeading ?? null,
    experimental: experimental ?? null,
    sentence: sentence ?? null,
  };
}
