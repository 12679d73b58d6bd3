import type { ExportHead } from './head.ts';
import { columnsOf, type Row } from './rows.ts';

/** The rows as one JSON object, a page at a time and an item a line: see `exportedAsJson`. */
export async function* json(head: ExportHead, pages: AsyncIterable<Row[]>): AsyncGenerator<string> {
  const columns = columnsOf(head.what);
  yield `{"exported":${JSON.stringify(head)},"items":[`;
  let total = 0;
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    const items = rows.map((row) => JSON.stringify(row, columns));
    yield `${total === 0 ? '' : ','}\n${items.join(',\n')}`;
    total += rows.length;
  }
  yield `\n],"total":${total}}\n`;
}
