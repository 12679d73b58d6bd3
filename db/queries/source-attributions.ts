import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  inArray,
  isNotNull,
  notInArray,
  or,
  sql,
  sum,
} from 'drizzle-orm';
import type { Lang } from '../../server/analysis/types.ts';
import type { SourcePassage, SourceProfile } from '../../server/contract/sources.ts';
import type { Filters } from '../../server/contract.ts';
import type { Db, Orm } from '../client.ts';
import { articles, attributions, currentAnalyses, outlets } from '../schema/index.ts';
import { snapshot } from '../snapshot.ts';
import { filtered } from './filtered.ts';
import { alphabetical, descending } from './order.ts';
import type { Paged } from './paged.ts';

/** Which attributions are a source's: those of its keys without the names split off, and names split from other keys. */
export interface SourceForms {
  lang: Lang;
  keys: string[];
  without: string[];
  only: { key: string; name: string }[];
}

/** Cues, types and months of a source in the articles that pass the filters. */
export function countSource(
  db: Db,
  source: SourceForms,
  filters: Filters,
): Promise<Pick<SourceProfile, 'cues' | 'types' | 'months'>> {
  return snapshot(db, async (orm) => {
    const theirs = attributed(orm, source, filters);
    const cues = await orm
      .select({ lemma: theirs.lemma, stance: theirs.stance, attributions: count() })
      .from(theirs)
      .where(isNotNull(theirs.lemma))
      .groupBy(theirs.lemma, theirs.stance)
      .orderBy(desc(count()), alphabetical(theirs.lemma), alphabetical(theirs.stance));
    const types = await orm.select({ type: theirs.type, n: count() }).from(theirs).groupBy(theirs.type);
    const month = sql<string | null>`to_char(${theirs.date}, 'YYYY-MM')`;
    const months = await orm
      .select({
        month,
        articles: countDistinct(theirs.article),
        words: sql<number>`coalesce(${sum(theirs.words)}, 0)`.mapWith(Number),
      })
      .from(theirs)
      .groupBy(sql`1`)
      .orderBy(sql`1 asc nulls last`);
    const of = (type: string): number => types.find((counted) => counted.type === type)?.n ?? 0;
    return {
      cues: cues.map(({ lemma, stance, attributions: n }) => ({
        lemma: lemma!,
        stance: stance!,
        attributions: n,
      })),
      types: { direct: of('direct'), indirect: of('indirect'), mixed: of('mixed') },
      months,
    };
  });
}

/** The most characters of a passage. */
const LONGEST = 400;

/** A source's attributions, the newest article first, each with its words. */
export function sourcePassages(
  db: Db,
  source: SourceForms,
  { limit, offset, ...filters }: Paged,
): Promise<{ items: SourcePassage[]; total: number }> {
  return snapshot(db, async (orm) => {
    const theirs = attributed(orm, source, filters);
    const [counted] = await orm.select({ total: count() }).from(theirs);
    const rows = await orm
      .select()
      .from(theirs)
      .orderBy(descending(theirs.date), asc(theirs.article), asc(theirs.start), asc(theirs.position))
      .limit(limit)
      .offset(offset);
    const texts = await textsOf(orm, [...new Set(rows.map(({ article }) => article))]);
    return {
      total: counted!.total,
      items: rows.map(({ article, title, outlet, date, start, end, type, name, words, ...cue }) => ({
        article: { id: article, title, outlet, date },
        start,
        end,
        type,
        name: name!,
        cue: cue.lemma === null ? null : { text: cue.cue!, lemma: cue.lemma, stance: cue.stance! },
        words,
        text: passage(texts.get(article)!, start, end),
      })),
    };
  });
}

function attributed(orm: Orm, { lang, keys, without, only }: SourceForms, filters: Filters) {
  const { sourceKey, sourceName } = attributions;
  return orm
    .select({
      article: sql<string>`${articles.id}`.as('article_id'),
      title: articles.title,
      outlet: sql<string>`${outlets.name}`.as('outlet_name'),
      date: articles.date,
      position: attributions.position,
      start: attributions.start,
      end: attributions.end,
      type: attributions.type,
      name: sourceName,
      cue: attributions.cueText,
      lemma: attributions.cueLemma,
      stance: attributions.cueStance,
      words: attributions.words,
    })
    .from(attributions)
    .innerJoin(currentAnalyses, eq(currentAnalyses.id, attributions.analysis))
    .innerJoin(articles, eq(articles.id, currentAnalyses.article))
    .innerJoin(outlets, eq(outlets.id, articles.outlet))
    .where(
      and(
        filtered(filters),
        eq(articles.lang, lang),
        or(
          and(inArray(sourceKey, keys), without.length === 0 ? undefined : notInArray(sourceName, without)),
          ...only.map(({ key, name }) => and(eq(sourceKey, key), eq(sourceName, name))),
        ),
      ),
    )
    .as('theirs');
}

/** A text is read once, however many of its passages are shown; offsets are JavaScript's, so it is cut there. */
async function textsOf(orm: Orm, ids: string[]): Promise<Map<string, string>> {
  const rows = await orm
    .select({ id: articles.id, text: articles.text })
    .from(articles)
    .where(inArray(articles.id, ids));
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** From the beginning of the word that it begins in ("-t-il dit" is half of one), and not longer than can be taken in. */
function passage(text: string, start: number, end: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 40), start))![0].length;
  const whole = text.slice(start - before, end);
  return whole.length <= LONGEST
    ? whole
    : `${whole
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/\s+\S*$/, '')} …`;
}
