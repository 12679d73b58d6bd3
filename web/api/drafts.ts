import { queryOptions } from '@tanstack/react-query';
import type { Draft } from '../../server/contract.ts';
import { request } from './request.ts';

/** What the server reads from a file, to be checked before it is added. Nothing is stored. */
export function readFile(file: File): Promise<Draft> {
  const form = new FormData();
  form.append('file', file);
  return request<Draft>('POST', '/drafts', { form });
}

/** Long enough for a language to be told from a text. */
const TELLING = 40;

/** The language of a pasted text, as the server reads it; not asked for a few words. */
export const pastedLanguage = (text: string) =>
  queryOptions({
    queryKey: ['language', text.slice(0, 4000)],
    queryFn: () => readFile(new File([text.slice(0, 4000)], 'paste.txt', { type: 'text/plain' })),
    enabled: text.trim().length >= TELLING,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
