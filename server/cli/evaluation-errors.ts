import { html, raw } from 'hono/html';
import type { ComparedEngines } from '../evaluation/compare.ts';
import {
  type ErrorGroup,
  type Evaluated,
  type EvaluatedSet,
  errorsOf,
  type MeasuredFigure,
} from '../evaluation/evaluated.ts';
import type { Item } from '../evaluation/result.ts';
import type { Fault } from '../evaluation/tasks.ts';
import { readableFigure } from './evaluation-text.ts';

/** Characters of context on either side, and errors shown of one cause. */
const CONTEXT = 160;
const SHOWN = 200;
const FAULTS: Record<Fault, string> = { missed: 'Missed', false: 'Made up', confused: 'Mistaken' };

/** The texts of each set by the ids of its documents. */
export type Texts = Map<string, ReadonlyMap<string | number, string>>;

export interface ErrorPage {
  evaluated: Evaluated;
  /** Of all its sets. */
  figures: readonly MeasuredFigure[];
  texts: Texts;
  /** What changed from another engine, where there is one to compare with. */
  compared?: ComparedEngines;
}

/**
 * A page for developers: every error by set, task and likely cause, with its context. It holds the annotated
 * texts, so it stays with whoever has them.
 */
export async function errorPage({
  evaluated: { engine, sets },
  figures,
  texts,
  compared,
}: ErrorPage): Promise<string> {
  const changes = new Map(
    compared?.changed.map((each) => [keyOf(each.set, each.document, each.item), each.change]),
  );
  const parts = sets.map((set) => {
    const own = figures.filter((figure) => figure.set === set.set);
    return section(set, own, texts.get(set.set)!, changes);
  });
  return String(
    await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Errors of engine ${engine.hash}</title>
<style>${raw(STYLE)}</style>
<h1>Errors of engine ${engine.hash}</h1>
<p>By set and task, the most frequent likely cause first. What is expected is <ins>underlined</ins>; unfold a cause to read its errors.</p>
<nav>${sets.map(({ set }) => html`<a href="#${set}">${set}</a> `)}</nav>
${parts}
</html>
`,
  );
}

function section(
  set: EvaluatedSet,
  figures: readonly MeasuredFigure[],
  texts: ReadonlyMap<string | number, string>,
  changes: ReadonlyMap<string, string>,
) {
  return html`<section id="${set.set}">
<h2>${set.set}</h2>
<pre>${figures.map(readableFigure).join('\n')}</pre>
${[...Map.groupBy(errorsOf(set), ({ task }) => task)].map(
  ([task, causes]) => html`<h3>${task}</h3>
${causes.map((group) => causeOf(set, group, texts, changes))}`,
)}
</section>`;
}

function causeOf(
  { set }: EvaluatedSet,
  { fault, cause, errors }: ErrorGroup,
  texts: ReadonlyMap<string | number, string>,
  changes: ReadonlyMap<string, string>,
) {
  return html`<details><summary>${FAULTS[fault]}: ${cause.replaceAll('_', ' ')} <b>${errors.length}</b></summary>
<ol>${errors.slice(0, SHOWN).map(({ document, item: each }) => {
    const change = changes.get(keyOf(set, document, each));
    return html`<li>${change ? html`<mark>${change}</mark> ` : ''}<code>${document}</code> ${inContext(each, texts.get(document)!)}
<div>${each.about ? html`<i>${each.about}</i>: ` : ''}expected <b>${each.expected ?? 'nothing'}</b>, got <b>${each.got ?? 'nothing'}</b></div></li>`;
  })}</ol>
${errors.length > SHOWN ? html`<p>… and ${errors.length - SHOWN} more.</p>` : ''}</details>`;
}

function inContext({ start, end }: Item, text: string) {
  const [from, to] = [Math.max(0, start - CONTEXT), Math.min(text.length, end + CONTEXT)];
  return html`<q>${from > 0 ? '…' : ''}${text.slice(from, start)}<ins>${text.slice(start, end)}</ins>${text.slice(end, to)}${to < text.length ? '…' : ''}</q>`;
}

function keyOf(set: string, document: string | number, { task, start, end, expected, got }: Item): string {
  return JSON.stringify([set, document, task, start, end, expected, got]);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; font-size: .8rem; }
details { margin: .25rem 0; }
summary { cursor: pointer; }
li { margin: .75rem 0; }
q { quotes: none; white-space: pre-line; }
ins { text-decoration-thickness: 2px; font-weight: 600; }
div { color: GrayText; }
`;
