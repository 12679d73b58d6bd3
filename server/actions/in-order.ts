/**
 * Does the same with each item, several at once, and gives the results in the order of the items.
 * No more than `width` items are taken ahead of the result that is asked for.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  try {
    for await (const item of items) {
      const result = work(item);
      // It is looked at in its turn; an error that comes before is not one that nobody handles.
      result.catch(() => {});
      underWay.push(result);
      if (underWay.length >= width) yield await underWay.shift()!;
    }
    while (underWay.length > 0) yield await underWay.shift()!;
  } finally {
    // Whoever stops asking, or meets an error, does not leave work running behind.
    await Promise.allSettled(underWay);
  }
}

/** How many articles are with the analyst at once: enough to keep its threads busy. */
export const WIDTH = 8;
