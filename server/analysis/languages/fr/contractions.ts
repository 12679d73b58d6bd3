import type { Upos } from '../../types.ts';

/** One of the words that a French form is contracted of. */
export interface ContractedWord {
  form: string;
  lemma: string;
  upos: Upos;
}

const ARTICLES: Readonly<Record<string, [preposition: string, article: string]>> = {
  du: ['de', 'le'],
  des: ['de', 'les'],
  au: ['à', 'le'],
  aux: ['à', 'les'],
};
const PRONOUN = /^(d|a)(?:u|es|ux)(quel|quels|quelles)$/;

/**
 * The words that UD takes a contracted form for ("du": de, le; "auquel": à, lequel), or null where it
 * is one word ("du pain" has a determiner, which is one).
 */
export function contractedWords(form: string, upos: Upos): ContractedWord[] | null {
  const lower = form.toLowerCase();
  const article = upos === 'ADP' ? ARTICLES[lower] : undefined;
  if (article) {
    const [preposition, determiner] = article;
    return [
      { form: preposition, lemma: preposition, upos: 'ADP' },
      { form: determiner, lemma: 'le', upos: 'DET' },
    ];
  }
  const pronoun = upos === 'PRON' ? PRONOUN.exec(lower) : null;
  if (!pronoun) return null;
  const preposition = pronoun[1] === 'd' ? 'de' : 'à';
  return [
    { form: preposition, lemma: preposition, upos: 'ADP' },
    { form: `${pronoun[2] === 'quel' ? 'le' : 'les'}${pronoun[2]}`, lemma: 'lequel', upos: 'PRON' },
  ];
}
