import { isGroupKey } from '../../db/holders/key.ts';
import { folded } from '../../db/text.ts';
import type { SourceFilters, SourceList, SourceRow } from '../contract/sources.ts';
import { byCodePoint, mostWords } from './count-sources.ts';
import type { SourcesRead } from './sources.ts';

/** Every source of the articles that were found and passes its own filters, in the order that was asked for. */
export function sourceRows(
  read: SourcesRead,
  { kind, role, named, name, sort }: Partial<SourceFilters>,
): SourceRow[] {
  const words = folded(name ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const asked = ({ key, lang, ...row }: SourceRow): boolean =>
    (kind === undefined || row.kind === kind) &&
    (role === undefined || row.role === role) &&
    (named === undefined || row.kind !== 'unnamed') &&
    (words.length === 0 || has(read.of[lang].called.get(key)!.searched, words));
  return read
    .rows()
    .filter(asked)
    .map((row): Sorted => ({ row, name: read.of[row.lang].called.get(row.key)!.folded }))
    .sort(ORDERS[sort ?? '-words'])
    .map(({ row }) => row);
}

/** Whether one of the names, a line each, has all the words. */
function has(names: string, words: string[]): boolean {
  const all = (text: string): boolean => words.every((word) => text.includes(word));
  return all(names) && names.split('\n').some(all);
}

/** One page of sources, and the words of all of them. */
export function sourceList(
  read: SourcesRead,
  { limit, offset, ...asked }: Partial<SourceFilters> & { limit: number; offset: number },
): SourceList {
  const rows = sourceRows(read, asked);
  const outlets = new Map<string, SourceList['outlets'][number]>();
  for (const { id, name, words } of rows.flatMap((row) => row.outlets))
    outlets.set(id, { id, name, words: (outlets.get(id)?.words ?? 0) + words });
  return {
    items: rows.slice(offset, offset + limit),
    total: rows.length,
    outlets: [...outlets.values()].sort(mostWords),
    heard: wordsHeard(read),
  };
}

function wordsHeard({ of, found }: Pick<SourcesRead, 'of' | 'found'>): SourceList['heard'] {
  const heard = { named: 0, unnamed: 0, implicit: 0 };
  for (const { lang, articles } of found)
    for (const { form, words } of articles.flat()) {
      const key = of[lang].keyOf(form);
      heard[key === '' ? 'implicit' : isGroupKey(key) ? 'unnamed' : 'named'] += words;
    }
  return heard;
}

interface Sorted {
  row: SourceRow;
  /** Folded. */
  name: string;
}
type Order = (a: Sorted, b: Sorted) => number;

const byName: Order = (a, b) =>
  byCodePoint(a.name, b.name) || byCodePoint(a.row.key, b.row.key) || byCodePoint(a.row.lang, b.row.lang);

const most =
  (figure: (row: SourceRow) => number): Order =>
  (a, b) =>
    figure(b.row) - figure(a.row) || b.row.words - a.row.words || byName(a, b);

const ORDERS: Record<SourceFilters['sort'], Order> = {
  '-words': most(({ words }) => words),
  '-articles': most(({ articles }) => articles),
  '-attributions': most(({ attributions }) => attributions),
  '-outlets': most(({ outlets }) => outlets.length),
  '-distancing': most(({ stances }) => stances.distancing),
  name: byName,
};
