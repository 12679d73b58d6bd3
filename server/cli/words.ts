import { SettingsError } from '../env.ts';
import { asCadrageError, type CadrageError } from '../errors.ts';
import { TITLES } from '../problem.ts';
import type { ErrorCode } from '../vocabulary.ts';

/** What the command line says otherwise than the API, which speaks of requests and of a server's log. */
const OWN: Partial<Record<ErrorCode, string>> = {
  invalid_json: 'The line is not valid JSON: correct its syntax.',
  invalid_request: 'The article does not have the expected form: correct what is named.',
  analysis_failed: 'The analysis of this text failed: please report it with the text.',
  internal: 'Cadrage made a mistake: please report it with what you did.',
};

/** An error in one sentence, and what it is about in brackets. */
export function messageFor({ code, detail }: Pick<CadrageError, 'code' | 'detail'>): string {
  const sentence = OWN[code] ?? TITLES[code];
  return detail === undefined ? sentence : `${sentence.replace(/\.$/, '')} (${detail}).`;
}

/** Tells an error on standard error, in one line with its code, and lets the process end with status 1. */
export function tell(thrown: unknown, about?: string): void {
  const subject = about === undefined ? '' : `${about}: `;
  process.stderr.write(`cadrage: ${subject}${told(thrown)}\n`);
  process.exitCode = 1;
}

function told(thrown: unknown): string {
  if (thrown instanceof SettingsError) return `${thrown.message} [invalid_request]`;
  const { code, detail, cause } = asCadrageError(thrown);
  const because = detail ?? (cause instanceof Error ? cause.message : undefined);
  return `${messageFor({ code, detail: because })} [${code}]`;
}
