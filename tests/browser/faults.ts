import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Half as long as what `axe.source` holds, and sent to every page that is looked at. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Weight = NonNullable<axe.Result['impact']>;

/**
 * What axe finds wrong with a page: the rule, where, why.
 * @param weights those that count; without it all
 */
export async function faults(page: Page, weights?: Weight[]): Promise<unknown[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // Only what is wrong is worked out, without a selector for each element.
    const found = await inPage.run({ resultTypes: ['violations'], selectors: false });
    return found.violations;
  });
  return violations
    .filter(({ impact }) => weights === undefined || weights.includes(impact!))
    .map(({ id, nodes }) => [id, nodes.slice(0, 5).map(({ html, any }) => [html, any[0]?.message])]);
}
