export type RefusalCode = 'empty_text' | 'text_too_long' | 'binary' | 'unsupported_language';

/** A text the engine will not read. `detail` carries what a message needs (a length, a language's code). */
export class AnalysisError extends Error {
  readonly code: RefusalCode;
  readonly detail: string | undefined;
  constructor(code: RefusalCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = 'AnalysisError';
    this.code = code;
    this.detail = detail;
  }
}
