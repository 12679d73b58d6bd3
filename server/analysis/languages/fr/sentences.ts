import type { SentenceRules } from '../sentences.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const sentenceRules: SentenceRules = {
  starters: set(
    "il elle ils elles on nous vous je tu le la les l' un une des du de d' ce c' cet cette ces cela ça son sa ses leur leurs mais et ou or car donc dans en au aux à pour par sur selon si s' quand qu' avec sans depuis après avant pourtant ainsi enfin alors puis aussi toutefois cependant celui celle ceux celles certains plusieurs tous toutes lors n' j' y chaque aucun aucune malgré outre contre entre notre nos parmi pendant comme",
  ),
  closing: set('etc.'),
  leading: set(
    'm. mm. mme. mmes. mlle. mlles. mgr. mr. mrs. ms. dr. drs. pr. prs. st. ste. cf. vs. env. tél. gén. cdt. lt. capt. col. adj. mal.',
  ),
  following: set(''),
  says: set(
    "dit demande interroge lance déclare écrit répond ajoute insiste affirme explique tweete demanda lança répondit demandait lançait rétorque réplique s'exclame s'interroge s'écrie",
  ),
};
