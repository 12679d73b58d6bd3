import type { Problem } from '../../server/contract.ts';
import { ERROR_CODES, type ErrorCode } from '../../server/vocabulary.ts';

/** Why a request failed, as a code that `web/messages` words; `offline` where no answer came at all. */
export type FailureCode = ErrorCode | 'offline';

export class Failure extends Error {
  readonly code: FailureCode;
  readonly status: number;
  readonly fields: NonNullable<Problem['fields']>;
  constructor(code: FailureCode, status = 0, fields: NonNullable<Problem['fields']> = []) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/** The failure that an answer of the server says; `internal` where it is not a problem object. */
export async function failureOf(response: { status: number; json(): Promise<unknown> }): Promise<Failure> {
  const said: Partial<Problem> | null = await response.json().then(
    (body) => body as Partial<Problem> | null,
    () => null,
  );
  const code = ERROR_CODES.find((known) => known === said?.code);
  if (code) return new Failure(code, response.status, said?.fields);
  return new Failure(response.status === 413 ? 'body_too_large' : 'internal', response.status);
}

/** The code of anything thrown on the way to the server or back. */
export function codeOf(error: unknown): FailureCode {
  if (error instanceof Failure) return error.code;
  return error instanceof TypeError ? 'offline' : 'internal';
}
