import type { Grammar } from '../../languages/grammar.ts';
import type { Language } from '../../languages/index.ts';
import type { SentenceForm, Syntax, VerbGroup } from '../../syntax.ts';
import type { Doc, Sentence, Token } from '../../types.ts';
import { Phrases } from '../phrases.ts';
import { findChunks } from './chunks.ts';
import { findNegations } from './negation.ts';
import { type Clause, findVerbGroups } from './verbs.ts';

/**
 * The grammar that the analysers go by, in either language: verb groups, negations with their
 * scope, noun phrases, and what each sentence is (it tells, asks or orders).
 */
export function readSyntax(
  { tokens, sentences }: Pick<Doc, 'tokens' | 'sentences'>,
  language: Language,
  grammar: Grammar,
): Syntax {
  const phrases = new Phrases(tokens, grammar);
  const syntax: Syntax = {
    verbs: [],
    negations: [],
    chunks: [],
    forms: [],
    verbAt: new Int32Array(tokens.length).fill(-1),
  };
  for (const sentence of sentences) {
    const own = tokens.slice(sentence.first, sentence.last);
    const morphologyOf = (i: number) => language.morphology(own, i - sentence.first);
    const clause: Clause = { tokens, sentence, grammar, phrases, morphologyOf };
    const groups = findVerbGroups(clause);
    for (const group of groups) {
      syntax.verbAt.fill(syntax.verbs.length, group.first, group.last);
      syntax.verbs.push(group);
    }
    for (const negation of findNegations(clause, groups)) syntax.negations.push(negation);
    for (const chunk of findChunks(clause)) syntax.chunks.push(chunk);
    syntax.forms.push(formOf(tokens, sentence, groups));
  }
  return syntax;
}

function formOf(tokens: readonly Token[], sentence: Sentence, groups: readonly VerbGroup[]): SentenceForm {
  let last = sentence.last - 1;
  for (; last > sentence.first && /^[»”"’')\]?!]+$/.test(tokens[last]!.text); last--)
    if (tokens[last]!.text.includes('?')) return 'interrogative';
  return groups.some((g) => g.mood === 'Imp') ? 'imperative' : 'declarative';
}
