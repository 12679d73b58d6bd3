import type { Token } from '../../types.ts';

const CLITIC =
  /^(?:-(?:t['-])?|t-)(?:(il|elle)s?|(on|je|tu|nous|vous|ce|y|en|lui|leur|moi|toi)|(le|la|les))$/;
const ORDINAL = /^\d+(?:er|ers|re|ère|ères|nd|nde|e|es|ème|èmes)$/;
const SIGN_OF_NOUN = /^[%€$£°]$/;
const ACRONYM = /^[\p{Lu}\p{N}]{2,5}$/u;

/** Forms of address, which are nouns though a name follows. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['M.', 'monsieur'],
  ['MM.', 'monsieur'],
  ['Mme', 'madame'],
  ['Mmes', 'madame'],
  ['Mlle', 'mademoiselle'],
  ['Mlles', 'mademoiselle'],
]);

/** Nouns that a clause completes: "un signe que". */
const COMPLETED: ReadonlySet<string> = new Set(
  'signe preuve chance risque fait idée espoir doute crainte hypothèse condition impression sentiment certitude point temps moment'.split(
    ' ',
  ),
);

/** Sets right what no training on running text teaches: clitics after a verb, numbers, marks, the case of names. */
export function mendFrench(sentence: Token[], forms: readonly string[]): void {
  const shouted = !sentence.some((t) => /^\p{Ll}{3}/u.test(t.text));
  for (const [i, token] of sentence.entries()) {
    const form = forms[i]!;
    const lower = form.toLowerCase();
    const title = TITLES.get(form);
    const clitic = /^(?:-|t-)/i.test(form) ? CLITIC.exec(lower) : null;
    if (title !== undefined) {
      token.upos = 'NOUN';
      token.lemma = title;
    } else if (clitic) {
      token.upos = 'PRON';
      token.lemma = clitic[1] ?? clitic[2] ?? 'le';
    } else if (!token.word) {
      token.upos = SIGN_OF_NOUN.test(form) ? 'NOUN' : token.upos === 'SYM' ? 'SYM' : 'PUNCT';
      token.lemma = form;
    } else if (/^\p{N}/u.test(form)) {
      if (ORDINAL.test(lower)) token.upos = 'ADJ';
      else if (!/\p{L}/u.test(form) || /^\d+h\d*$/.test(lower)) token.upos = 'NUM';
      token.lemma = lower;
    } else if (token.upos === 'PROPN' || (token.upos === 'X' && /^\p{Lu}/u.test(form))) {
      // UD calls the foreign words of a name X; to us they are the name.
      token.upos = 'PROPN';
      token.lemma = form;
    } else if (!shouted && ACRONYM.test(form) && /^(?:NOUN|ADJ|VERB|ADV)$/.test(token.upos)) {
      token.upos = 'PROPN';
      token.lemma = form;
    } else if (token.upos === 'SCONJ' && token.lemma === 'que' && isRelative(sentence, i))
      token.upos = 'PRON';
    else if (i > 0 && !shouted && isArticleOfName(sentence, i)) {
      for (const part of sentence.slice(i, i + 2)) {
        part.upos = 'PROPN';
        part.lemma = part.text;
      }
    }
  }
}

/** "Bruno Le Maire", "M. Le Drian": an article in capitals between a name or a title and a noun in capitals is the surname's. */
function isArticleOfName(sentence: readonly Token[], i: number): boolean {
  const [before, article, noun] = [sentence[i - 1]!, sentence[i]!, sentence[i + 1]];
  if (!/^L[ea]$/.test(article.text) || !noun || !/^\p{Lu}\p{Ll}/u.test(noun.text)) return false;
  return TITLES.has(before.text) || (before.upos === 'PROPN' && /^(?:NOUN|ADJ)$/.test(noun.upos));
}

/** "dans une note que …": after a preposition's indefinite noun, "que" is the relative. */
function isRelative(sentence: readonly Token[], que: number): boolean {
  const [preposition, article, noun] = sentence.slice(Math.max(0, que - 3), que);
  return (
    preposition?.upos === 'ADP' &&
    article !== undefined &&
    /^une?$/.test(article.text) &&
    noun?.upos === 'NOUN' &&
    !COMPLETED.has(noun.lemma)
  );
}
