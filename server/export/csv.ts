import { stringify } from 'csv-stringify/sync';
import { type ExportHead, queryString } from './head.ts';
import { columnsOf, type Row } from './rows.ts';

const OF_THE_FILE = ['engine_version', 'engine_hash', 'filters'];

/** What makes spreadsheets read UTF-8. */
const BOM = '\uFEFF';

/**
 * The rows as CSV (RFC 4180: CRLF, in UTF-8 with a BOM), a page at a time, the header first. Nothing stands for what is
 * missing. The engine and the filters are columns of every row, since readers take a comment for a row; a file without
 * rows is its header alone, so they are headers of the answer too.
 * Text that a spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 */
export async function* csv(
  { what, engine, filters }: ExportHead,
  pages: AsyncIterable<Row[]>,
): AsyncGenerator<string> {
  const columns = columnsOf(what);
  const ofTheFile = [engine.version, engine.hash, queryString(filters)];
  yield BOM + lines([[...columns, ...OF_THE_FILE]]);
  for await (const rows of pages)
    yield lines(
      rows.map((row) => [...columns.map((column) => row[column as keyof Row] as unknown), ...ofTheFile]),
    );
}

function lines(rows: unknown[][]): string {
  return stringify(rows, {
    record_delimiter: 'windows',
    // A lone CR or LF too: readers take either for the end of a row.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: {
      boolean: String,
      // The one beginning of a formula that `escape_formulas` does not know.
      string: (text) => (text.startsWith('\n') ? `'${text}` : text),
    },
  });
}
