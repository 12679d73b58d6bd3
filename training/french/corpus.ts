/** Reads a corpus, one JSON object with a `text` (and perhaps a `title`) a line, as the engine does. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sentenceRules } from '../../server/analysis/languages/fr/sentences.ts';
import { tokenRules } from '../../server/analysis/languages/fr/tokens.ts';
import { splitSentences } from '../../server/analysis/languages/sentences.ts';
import { dictionaryForm, fold, tokenise } from '../../server/analysis/languages/tokens.ts';

/** Sentences of more tokens than this are lists and tables. */
const LONGEST = 120;

/** @returns the corpus's sentences as forms; titles are sentences too */
export function readCorpus(file: string): string[][] {
  const sentences: string[][] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
    const { title = '', text } = JSON.parse(line) as { title?: string; text: string };
    for (const paragraph of [title, ...text.split('\n')]) {
      const folded = fold(paragraph);
      const tokens = tokenise(
        folded,
        tokenRules(() => false),
      );
      for (const { first, last } of splitSentences(folded, tokens, sentenceRules)) {
        if (last - first > LONGEST) continue;
        sentences.push(
          tokens.slice(first, last).map(({ start, end }) => dictionaryForm(folded.slice(start, end))),
        );
      }
    }
  }
  return sentences;
}

/** How often a corpus has each lower-case form. */
export function countForms(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const form of sentence) {
      const lower = form.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  return counts;
}
