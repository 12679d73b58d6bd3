import type { VerbRules } from '../verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const verbRules: VerbRules = {
  perfect: set('have'),
  passive: set('be get'),
  perfectWithBe: new Set(),
  reflexives: new Set(),
  ownReflexives: new Set(),
  subjects: set(
    'i you we he she it they this that these those nobody nothing everyone everybody everything someone somebody',
  ),
  agents: set('by'),
  foretells: 'go',
  foretellsWith: 'to',
  negations: set("not n't never neither nor hardly scarcely barely cannot"),
  halfNegations: new Set(),
  restrictive: new Set(),
  phraseNegations: set('no without nobody none nothing neither nor'),
  insertions: [
    'for his part',
    'for her part',
    'for their part',
    'in turn',
    'in fact',
    'at times',
    'at least',
    'of course',
    'for years',
    'for months',
    'in the past',
    'on several occasions',
    'time and again',
    'more than once',
  ].map((phrase) => phrase.split(' ')),
  clitics: new Set(),
  variantsOf: () => [],
  mayHelp({ lemma }, _form, verb) {
    if (lemma === 'have' || lemma === 'get') return verb.verbForm === 'Part';
    if (lemma === 'be') return verb.verbForm === 'Part' || verb.verbForm === 'Ger';
    return verb.verbForm === 'Inf';
  },
};
