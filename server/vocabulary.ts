/**
 * The closed lists of the contract that are not the engine's, apart from its schemas: the first page of the dashboard
 * needs the words and not the library that checks them.
 */

/** Every way in which a request, a line or a file can be refused; `web/messages` words each. */
export const ERROR_CODES = [
  'empty_text',
  'text_too_long',
  'binary',
  'bad_encoding',
  'unknown_format',
  'unsupported_language',
  'invalid_json',
  'invalid_request',
  'not_found',
  'file_not_found',
  'no_article_found',
  'body_too_large',
  'unauthorised',
  'too_many_attempts',
  'forbidden_host',
  'forbidden_origin',
  'method_not_allowed',
  'database_in_use',
  'database_unreachable',
  'analysis_failed',
  'too_few_sentences',
  'same_source',
  'unnamed_source',
  'not_joined',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** How the invented articles of the demonstration are treated, see `filters`. */
export const INVENTED = ['auto', 'include', 'exclude', 'only'] as const;

/** Orders of a list of articles; `-` is downwards. */
export const ARTICLE_SORTS = ['-date', 'date', 'title', 'outlet', '-words', '-addedAt'] as const;

/** What can be exported, one row each, in the order in which it is offered, and how it is written; see `server/export/rows.ts` for the columns. */
export const EXPORTS = ['articles', 'scores', 'findings', 'sources', 'holders'] as const;
export const EXPORT_FORMATS = ['csv', 'json'] as const;
export type Exported = (typeof EXPORTS)[number];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An outlet with fewer articles has no interval and is not ranked: nothing says how far its figure can be trusted. */
export const FEWEST_ARTICLES = 5;

/** What a check has its reader code: a label for each sentence, or whose words are in it. */
export const CHECK_KINDS = ['sentences', 'attributions'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** How many sentences a check may draw, and how many it does where nothing is said. */
export const CHECK_SIZE = { least: 10, usual: 50, most: 500 };

/** With fewer coded sentences a check shows no figure: it would be chance. */
export const FEWEST_CODED = 10;

/** Kinds of sources that a list can be narrowed to; who is left implicit is no source. */
export const SOURCE_KINDS = ['person', 'institution', 'unnamed'] as const;

/** Orders of a list of sources; `-` is downwards. */
export const SOURCE_SORTS = [
  '-words',
  '-articles',
  '-attributions',
  '-outlets',
  '-distancing',
  'name',
] as const;

/** Why a name belongs to a source: spelt alike, joined by a rule, or by a reader. */
export const JOINED_BY = ['spelling', 'surname', 'initial', 'acronym', 'described', 'hand'] as const;
