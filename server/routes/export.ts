import { createRoute } from '@hono/zod-openapi';
import type { ActionContext } from '../actions/context.ts';
import { exportCorpus } from '../actions/export-corpus.ts';
import { exportHolders } from '../actions/export-holders.ts';
import type { ReadSources } from '../actions/sources.ts';
import { sourceFilters } from '../contract/sources.ts';
import { filters } from '../contract.ts';
import { CadrageError } from '../errors.ts';
import { csv } from '../export/csv.ts';
import { exportedAsJson, queryString } from '../export/head.ts';
import { json } from '../export/json.ts';
import { columnsOf } from '../export/rows.ts';
import { EXPORT_FORMATS, EXPORTS, type Exported, type ExportFormat } from '../vocabulary.ts';
import { api } from './api.ts';

const WRITERS = { csv, json };
const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json' };

const HEADERS = {
  'X-Cadrage-Engine': { description: 'Version and hash of the engine', schema: { type: 'string' as const } },
  'X-Cadrage-Filters': {
    description: 'The filters as they were applied, as a query string',
    schema: { type: 'string' as const },
  },
};

function exported(what: Exported, format: ExportFormat) {
  const content =
    format === 'json'
      ? { 'application/json': { schema: exportedAsJson(what) } }
      : { 'text/csv': { schema: { type: 'string' as const, description: columnsOf(what).join(', ') } } };
  return createRoute({
    method: 'get',
    path: `/export/${what}.${format}`,
    summary: `All ${what} of the articles that pass the filters, as a file in ${format.toUpperCase()}`,
    request: { query: what === 'holders' ? sourceFilters : filters },
    responses: {
      200: { description: 'The file; one that breaks off is not complete', content, headers: HEADERS },
    },
  });
}

/**
 * Exports, written while they are read.
 * @param readSources see `createSources`
 * @param broken is told why an export could not be finished: its answer is broken off, never ended short
 */
export function exportFiles(
  { db }: ActionContext,
  readSources: ReadSources,
  broken: (thrown: unknown) => void,
) {
  const routes = api();
  for (const what of EXPORTS)
    for (const format of EXPORT_FORMATS)
      routes.openapi(exported(what, format), async (c) => {
        const at = new Date().toISOString();
        const { origin } = new URL(c.req.url);
        const asked = c.req.valid('query');
        const { head, pages } = await (what === 'holders'
          ? exportHolders(db, readSources, { asked: sourceFilters.parse(asked), at })
          : exportCorpus(db, readSources, { what, filters: filters.parse(asked), at, origin }));
        const text = WRITERS[format](head, pages);
        return c.body(streamed(text, broken), 200, {
          'content-type': TYPES[format],
          'content-disposition': `attachment; filename="cadrage-${what}-${at.slice(0, 10)}.${format}"`,
          'x-cadrage-engine': `${head.engine.version} ${head.engine.hash}`,
          'x-cadrage-filters': queryString(head.filters),
        });
      });
  return routes;
}

/** Asks for the next part when the last one has gone out, and for no more when nobody listens any longer. */
function streamed(text: AsyncGenerator<string>, broken: (thrown: unknown) => void): ReadableStream {
  const encoder = new TextEncoder();
  let gone = false;
  const next = () =>
    text.next().catch((thrown) => {
      broken(thrown);
      // What was thrown may hold words of the user's, and the server below prints what it is given.
      throw new CadrageError('internal', 'an export was broken off');
    });
  return new ReadableStream(
    {
      async pull(controller) {
        const { value, done } = await next();
        if (gone) return;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        gone = true;
        await text.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
