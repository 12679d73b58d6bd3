import type { Lang } from '../../server/analysis/types.ts';
import type { Draft, NewArticle, Provenance } from '../../server/contract.ts';
import type { FailureCode } from '../api/problem.ts';

/** What the form holds; `lang` is empty where the language is to be detected. */
export interface DraftValues {
  text: string;
  title: string;
  outlet: string;
  date: string | null;
  byline: string;
  lang: Lang | '';
}
export type DraftField = keyof DraftValues;

/** The form as a draft read from a file fills it; the detected language is left to detection. */
export function valuesOf(draft: Partial<Draft>): DraftValues {
  return {
    text: draft.text ?? '',
    title: draft.title ?? '',
    outlet: draft.outlet ?? '',
    date: draft.date ?? null,
    byline: draft.byline ?? '',
    lang: '',
  };
}

/** What is sent: fields left empty are left out. */
export function articleOf(values: DraftValues, provenance: Provenance): NewArticle {
  return {
    text: values.text,
    title: values.title.trim() || undefined,
    outlet: values.outlet.trim(),
    date: values.date ?? undefined,
    byline: values.byline.trim() || undefined,
    lang: values.lang || undefined,
    provenance,
  };
}

const FIELD_OF: Partial<Record<FailureCode, DraftField>> = {
  empty_text: 'text',
  text_too_long: 'text',
  binary: 'text',
  bad_encoding: 'text',
  no_article_found: 'text',
  unsupported_language: 'text',
  body_too_large: 'text',
  analysis_failed: 'text',
};

/** The field that a refusal belongs beside; undefined where it belongs to none. */
export function fieldOf(code: FailureCode, paths: readonly string[]): DraftField | undefined {
  const named = paths.map((path) => path.split('.')[0]);
  const fields: DraftField[] = ['text', 'title', 'outlet', 'date', 'byline', 'lang'];
  return FIELD_OF[code] ?? fields.find((field) => named.includes(field));
}
