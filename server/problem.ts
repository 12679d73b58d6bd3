import type { Context } from 'hono';
import { MAX_TEXT } from './analysis/types.ts';
import type { Problem } from './contract.ts';
import type { CadrageError } from './errors.ts';
import { CHECK_SIZE, type ErrorCode } from './vocabulary.ts';

/** What to do about each error, in one English sentence; the web has its own words for readers. */
export const TITLES: Record<ErrorCode, string> = {
  empty_text: 'There is no text to read: send an article that has words.',
  text_too_long: `The text is too long: send at most ${MAX_TEXT.toLocaleString('en')} characters.`,
  binary: 'This is not text: send plain text, Markdown or HTML.',
  bad_encoding: 'The characters of the file cannot be read: save it as UTF-8 and send it again.',
  unknown_format: 'This kind of file is not read: send plain text (.txt), Markdown (.md) or HTML (.html).',
  unsupported_language:
    'The text is neither in French nor in English: give its language in "lang" if it is one of them.',
  invalid_json: 'The body is not valid JSON: correct its syntax.',
  invalid_request: 'The request does not have the expected form: correct the fields that are listed.',
  not_found: 'There is nothing here: check the address or the identifier.',
  file_not_found: 'The file was not found: check its path.',
  no_article_found: 'No article was found in this page: paste its text instead.',
  body_too_large: 'The body is too large: send less at once.',
  unauthorised: "A token is needed: sign in, or send the server's own in the Authorization header.",
  too_many_attempts: 'Too many wrong tokens came from this address: wait some minutes.',
  forbidden_host:
    'The server does not answer to this host name: use the address that it printed, or name the host in CADRAGE_HOSTS.',
  forbidden_origin: "Another site may not write here: use the server's own pages.",
  method_not_allowed: 'This address does not take this method: see the Allow header.',
  database_in_use: 'Another process is using the database: stop it and try again.',
  database_unreachable: 'The database does not answer: check that it runs and try again.',
  analysis_failed: 'The analysis of this text failed and nothing was stored: see the log of the server.',
  too_few_sentences: `These articles hold too few sentences to draw from: choose more of them, so that there are ${CHECK_SIZE.least}.`,
  same_source: 'The two are one source already: choose another one.',
  unnamed_source: 'Holders who are not named are no one in particular: choose a source that has a name.',
  not_joined: 'This name is the only one of the source, or not one of it: choose another name.',
  internal: 'The server made a mistake: its log says more, under the request id of this answer.',
};

/** An error as the API says it (RFC 9457): no stack, no cause. */
export function problemOf({ code, status, detail, fields }: CadrageError): Problem {
  return {
    type: 'about:blank',
    title: TITLES[code],
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** The problem as an answer. */
export function refuse(c: Context, error: CadrageError): Response {
  return c.json(problemOf(error), error.status, { 'content-type': 'application/problem+json' });
}
