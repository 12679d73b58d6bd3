import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

/** What the server reads from a file, to be checked before it is added. Nothing is stored. */
export const readFile = (file: File) => answerOf(client.drafts.$post({ form: { file } }));

/** Long enough for a language to be told from a text. */
const TELLING = 40;
/** Long enough to tell it for sure. */
const ENOUGH = 4000;

/** The language of a pasted text, as the server reads it; not asked for a few words. */
export const pastedLanguage = (text: string) =>
  queryOptions({
    queryKey: ['language', text.slice(0, ENOUGH)],
    queryFn: () => readFile(new File([text.slice(0, ENOUGH)], 'paste.txt', { type: 'text/plain' })),
    enabled: text.trim().length >= TELLING,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
