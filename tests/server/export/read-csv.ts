/** Reads CSV as RFC 4180 has it, strictly: a BOM, CRLF after every row, quotation marks doubled inside quotation marks. */
export function readCsv(file: string): { columns: string[]; rows: Record<string, string>[] } {
  if (!file.startsWith('\uFEFF')) throw new Error('no BOM');
  if (!file.endsWith('\r\n')) throw new Error('the last row is not ended');
  const cells = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  cells.lastIndex = 1;
  const table: string[][] = [[]];
  while (cells.lastIndex < file.length) {
    const at = cells.lastIndex;
    const [, cell, end] = cells.exec(file) ?? [];
    if (cell === undefined) throw new Error(`not CSV at ${at}: ${file.slice(at, at + 40)}`);
    table.at(-1)!.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') table.push([]);
  }
  const [columns, ...rows] = table.slice(0, -1);
  for (const row of rows) if (row.length !== columns!.length) throw new Error(`${row.length} cells: ${row}`);
  return {
    columns: columns!,
    rows: rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns![i], cell]))),
  };
}
