import { LANGS, type Lang } from '../../server/analysis/types.ts';
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

/** Why an article was not taken, and which fields of the request the server named. */
export interface Refusal {
  code: FailureCode;
  fields: readonly string[];
}

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

/** A form as it was kept over a reload; what is not there, or not as it should be, is empty. */
export function keptValues(stored: string | undefined): DraftValues {
  const kept = parsed(stored);
  const text = (field: DraftField): string => (typeof kept[field] === 'string' ? kept[field] : '');
  return {
    text: text('text'),
    title: text('title'),
    outlet: text('outlet'),
    date: /^\d{4}-\d\d-\d\d$/.test(text('date')) ? text('date') : null,
    byline: text('byline'),
    lang: LANGS.find((code) => code === kept.lang) ?? '',
  };
}

function parsed(stored: string | undefined): Partial<Record<DraftField, unknown>> {
  try {
    return Object(JSON.parse(stored ?? ''));
  } catch {
    return {};
  }
}

/** Whether nothing was typed that would be a pity to lose. */
export function isBlank({ text, title, byline }: DraftValues): boolean {
  return [text, title, byline].every((value) => value.trim() === '');
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

/** A field without which no article is added. */
export type Lack = 'text' | 'outlet' | 'lang';

/** The fields still to be filled in, before the server is asked. */
export function lacksOf(values: DraftValues): Lack[] {
  return (['text', 'outlet'] as const).filter((field) => values[field].trim() === '');
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

/** What is said beside a field, as the key of its message. */
export type FaultKey = `errors.${FailureCode}` | 'add.missing.outlet' | 'add.missing.lang';
export type Faults = Partial<Record<DraftField, FaultKey>>;

const MISSING: Record<Lack, FaultKey> = {
  text: 'errors.empty_text',
  outlet: 'add.missing.outlet',
  lang: 'add.missing.lang',
};

/** What is wrong with each field: what it lacks, and what the server would not take. */
export function faultsOf(lacks: readonly Lack[], refusal: Refusal | null): Faults {
  const field = refusal && fieldOf(refusal.code, refusal.fields);
  return {
    ...(field && refusal && { [field]: `errors.${refusal.code}` as const }),
    ...Object.fromEntries(lacks.map((lack) => [lack, MISSING[lack]])),
  };
}

/** What a reader of the form is told of the language: as it was detected, and how surely. */
export interface Guess {
  lang: Lang;
  confidence: number | undefined;
}

/** The language that the server read in a text, if it is one of ours. */
export function guessOf(draft: Pick<Draft, 'lang' | 'langConfidence'> | null | undefined): Guess | undefined {
  return draft?.lang && { lang: draft.lang, confidence: draft.langConfidence };
}
