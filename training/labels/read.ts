import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  CUE_STANCES,
  GENRES,
  HOLDER_KINDS,
  type Lang,
  SENTENCE_LABELS,
} from '../../server/analysis/types.ts';
import type { CorpusArticle } from '../corpora.ts';

const span = z.tuple([z.int().min(0), z.int().min(0)]);
const labelled = z.object({
  key: z.string(),
  genre: z.enum(GENRES),
  sentences: z.array(z.tuple([z.int().min(0), z.int().min(0), z.enum(SENTENCE_LABELS)])),
  attributions: z.array(
    z.object({
      type: z.enum(['direct', 'indirect', 'mixed']),
      holder: z.string(),
      kind: z.enum(HOLDER_KINDS),
      stance: z.enum(CUE_STANCES),
      source: span.nullable(),
      cue: span.nullable(),
      content: z.array(span).min(1),
    }),
  ),
  scareQuotes: z.array(span),
});
const labels = z.object({ corpus: z.string(), lang: z.string(), articles: z.array(labelled) });

export type Labelled = z.infer<typeof labelled>;

/** The project's labels in a language. @throws ZodError where the file is not of their form */
export async function labelsOf(lang: Lang): Promise<z.infer<typeof labels>> {
  return labels.parse(JSON.parse(await readFile(new URL(`voice-${lang}.json`, import.meta.url), 'utf8')));
}

/** A line of a set of the kind `voice`: the labels on their text. */
export function rowOf(
  { key, sentences, scareQuotes, ...rest }: Labelled,
  { lang, title, text }: CorpusArticle,
) {
  return {
    id: key,
    lang,
    title,
    text,
    ...rest,
    sentences: sentences.map(([start, end, label]) => ({ start, end, label })),
    scareQuotes: scareQuotes.map(([start, end]) => ({ start, end })),
  };
}
