/** Beyond this many analyses (some 100 to 200 MB) what is held is emptied and filled anew. */
const MOST_HELD = 200_000;
const BATCH = 4000;

/**
 * What is read of analyses, by id: an analysis never changes, so each is read from the database once.
 * @param held what was read before; gains what is read now
 * @param read gives an entry for each id that it is asked for
 * @param empty empties `held`, and what goes with it
 */
export async function readOnce<T>(
  held: Map<number, T>,
  ids: readonly number[],
  read: (ids: number[]) => Promise<Map<number, T>>,
  empty: () => void = () => held.clear(),
): Promise<Map<number, T>> {
  // Those that are known are taken before anyone else can empty the cache.
  const known = new Map(ids.flatMap((id): [number, T][] => (held.has(id) ? [[id, held.get(id)!]] : [])));
  const unread = ids.filter((id) => !known.has(id));
  if (held.size + unread.length > MOST_HELD) empty();
  for (let from = 0; from < unread.length; from += BATCH) {
    for (const [id, found] of await read(unread.slice(from, from + BATCH))) {
      known.set(id, found);
      held.set(id, found);
    }
  }
  return known;
}
