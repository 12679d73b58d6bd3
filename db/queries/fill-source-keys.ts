import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Orm } from '../client.ts';
import { holderKey } from '../holders/key.ts';
import { analyses, articles, attributions } from '../schema/index.ts';

/** Names of one UPDATE. */
const BATCH = 1000;

/** Gives their keys to the attributions that were stored before there were any. */
export async function fillSourceKeys(orm: Orm): Promise<void> {
  const missing = and(isNull(attributions.sourceKey), isNotNull(attributions.sourceName));
  const [first] = await orm
    .select({ position: attributions.position })
    .from(attributions)
    .where(missing)
    .limit(1);
  if (!first) return;
  const named = await orm
    .selectDistinct({
      lang: articles.lang,
      name: attributions.sourceName,
      kind: attributions.sourceKind,
      role: attributions.sourceRole,
    })
    .from(attributions)
    .innerJoin(analyses, eq(analyses.id, attributions.analysis))
    .innerJoin(articles, eq(articles.id, analyses.article))
    .where(missing);
  const keyed = named.map(({ lang, name, kind, role }) => ({
    lang,
    name: name!,
    kind: kind!,
    role: role!,
    key: holderKey(lang, { name: name!, kind: kind!, role: role! }),
  }));
  for (let from = 0; from < keyed.length; from += BATCH) {
    const batch = JSON.stringify(keyed.slice(from, from + BATCH));
    await orm.execute(sql`
      update ${attributions} as a set source_key = k.key
      from json_to_recordset(${batch}::json) as k(lang text, name text, kind text, role text, key text),
        ${analyses} as n, ${articles} as t
      where a.source_name = k.name and a.source_kind = k.kind and a.source_role = k.role
        and a.source_key is null and n.id = a.analysis and t.id = n.article and t.lang = k.lang`);
  }
}
