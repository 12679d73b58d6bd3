import type { SourceList, SourceRow } from '../../server/contract/sources.ts';

/** One end of the bands: an outlet, a source, or all the others of its side. */
export interface NetworkNode {
  id: string;
  side: 'outlet' | 'source';
  words: number;
  /** The source, where it is one. */
  source?: SourceRow;
  /** The outlet's name, where it is one. */
  outlet?: string;
  /** How many are in it, where it stands for all the others. */
  others?: number;
}

/** Words that an outlet gives to a source; ends are places among the nodes. */
export interface NetworkLink {
  source: number;
  target: number;
  value: number;
}

export interface Network {
  nodes: NetworkNode[];
  links: NetworkLink[];
  /** Words of the sources that are drawn by name, and of all. */
  shown: number;
  words: number;
}

/** More outlets than this are drawn as one. */
export const MOST_OUTLETS = 10;

/**
 * Which outlets give words to which sources, as two rows with bands between them. The sources of the page
 * of the list that is given are drawn, and all others as one, so that each outlet is as high as all the words
 * that it gives.
 */
export function networkOf({ items, total, outlets }: SourceList): Network {
  const shown = outlets.slice(0, outlets.length > MOST_OUTLETS + 1 ? MOST_OUTLETS : outlets.length);
  const places = new Map(shown.map(({ id }, i) => [id, i]));
  const others = outlets.length - shown.length;
  const sum = (all: { words: number }[]): number => all.reduce((n, { words }) => n + words, 0);
  const nodes: NetworkNode[] = [
    ...shown.map(({ id, name, words }): NetworkNode => ({ id, side: 'outlet', outlet: name, words })),
    ...(others > 0
      ? [{ id: 'outlets', side: 'outlet' as const, others, words: sum(outlets.slice(shown.length)) }]
      : []),
  ];
  const rest = new Map(outlets.map(({ id, words }) => [id, words]));
  const links: NetworkLink[] = [];
  const placeOf = (outlet: string): number => places.get(outlet) ?? shown.length;
  const link = (given: Map<number, number>, target: number): void => {
    for (const [source, value] of given) if (value > 0) links.push({ source, target, value });
  };
  for (const source of items) {
    if (source.words === 0) continue;
    const given = new Map<number, number>();
    for (const { id, words } of source.outlets) {
      given.set(placeOf(id), (given.get(placeOf(id)) ?? 0) + words);
      rest.set(id, rest.get(id)! - words);
    }
    nodes.push({ id: `${source.lang} ${source.key}`, side: 'source', source, words: source.words });
    link(given, nodes.length - 1);
  }
  const drawn = nodes.filter(({ side }) => side === 'source');
  const left = new Map<number, number>();
  for (const [id, words] of rest) left.set(placeOf(id), (left.get(placeOf(id)) ?? 0) + words);
  const unshown = sum([...left.values()].map((words) => ({ words })));
  if (unshown > 0) {
    nodes.push({ id: 'sources', side: 'source', others: total - drawn.length, words: unshown });
    link(left, nodes.length - 1);
  }
  return { nodes, links, shown: sum(drawn), words: sum(outlets) };
}
