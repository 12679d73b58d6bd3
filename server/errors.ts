import { databaseError } from '../db/errors.ts';
import { AnalysisError } from './analysis/errors.ts';
import type { Problem } from './contract.ts';
import type { ErrorCode } from './vocabulary.ts';

/** The HTTP status of each way of being refused. */
const STATUS = {
  empty_text: 422,
  text_too_long: 413,
  binary: 422,
  bad_encoding: 422,
  unknown_format: 415,
  unsupported_language: 422,
  invalid_json: 400,
  invalid_request: 400,
  not_found: 404,
  file_not_found: 404,
  no_article_found: 422,
  body_too_large: 413,
  unauthorised: 401,
  too_many_attempts: 429,
  forbidden_host: 403,
  forbidden_origin: 403,
  method_not_allowed: 405,
  database_in_use: 503,
  database_unreachable: 503,
  analysis_failed: 500,
  too_few_sentences: 422,
  same_source: 422,
  unnamed_source: 422,
  not_joined: 422,
  internal: 500,
} as const satisfies Record<ErrorCode, number>;

export type ErrorStatus = (typeof STATUS)[ErrorCode];

/** Why something was refused, in a code that the API, the command line and the pages share. */
export class CadrageError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly status: ErrorStatus;
  /** Where a request did not fit its schema. */
  readonly fields: Problem['fields'];
  constructor(code: ErrorCode, detail?: string, options: ErrorOptions & { fields?: Problem['fields'] } = {}) {
    super(detail === undefined ? code : `${code}: ${detail}`, options);
    this.name = 'CadrageError';
    this.code = code;
    this.detail = detail;
    this.status = STATUS[code];
    this.fields = options.fields;
  }
}

/** What was thrown as a CadrageError: `internal`, without detail, where nobody foresaw it. */
export function asCadrageError(thrown: unknown): CadrageError {
  if (thrown instanceof CadrageError) return thrown;
  if (thrown instanceof AnalysisError) return new CadrageError(thrown.code, thrown.detail, { cause: thrown });
  const database = databaseError(thrown);
  // The detail of a lost connection names addresses and users: it is for the log.
  if (database) return new CadrageError(database.code, undefined, { cause: thrown });
  return new CadrageError('internal', undefined, { cause: thrown });
}
