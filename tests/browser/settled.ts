import type { Page } from 'playwright-core';

/** How long a page may take to have what it asks for, in milliseconds. */
const LONGEST = 30_000;

/**
 * Follows what a page asks for from now on.
 * @returns what waits until nothing is under way and the page, idle, asks for nothing more: sooner and
 * surer than half a second of silence on the network, which a slow machine takes between two requests
 */
export function followed(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  let asked = 0;
  page.on('request', (request) => {
    asked += 1;
    underWay.add(request);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    const deadline = performance.now() + LONGEST;
    let before: number;
    do {
      if (performance.now() > deadline) throw new Error(`${page.url()} is not there after ${LONGEST} ms`);
      before = asked;
      await page.evaluate(idle);
    } while (underWay.size > 0 || asked > before);
  };
}

/** Resolves once the page has had nothing to do twice, a moment apart. */
async function idle(): Promise<void> {
  const nothingToDo = () => new Promise((done) => requestIdleCallback(done));
  await nothingToDo();
  await new Promise((later) => setTimeout(later, 50));
  await nothingToDo();
}
