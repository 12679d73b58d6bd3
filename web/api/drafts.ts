import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';
import { Failure } from './problem.ts';

const send = (file: File) => answerOf(client.drafts.$post({ form: { file } }));

/**
 * What the server reads from a file, to be checked before it is added. Nothing is stored.
 * @throws Failure `file_not_found` where the file has gone or changed since it was chosen, which a
 * request that streams it would not tell from a server that has gone
 */
export async function readFile(file: File) {
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Failure('file_not_found');
  });
  return send(new File([bytes], file.name, { type: file.type }));
}

/** Long enough for a language to be told from a text. */
const TELLING = 40;
/** Long enough to tell it for sure. */
const ENOUGH = 4000;

/** The language of a pasted text, as the server reads it; not asked for a few words. */
export const pastedLanguage = (text: string) =>
  queryOptions({
    queryKey: ['language', text.slice(0, ENOUGH)],
    queryFn: () => send(new File([text.slice(0, ENOUGH)], 'paste.txt', { type: 'text/plain' })),
    enabled: text.trim().length >= TELLING,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
