/**
 * What a word's form says of it, by the names and values of Universal Dependencies
 * (https://universaldependencies.org/u/feat). A feature that a form does not show is left out.
 */

export interface Morphology {
  verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger';
  mood?: 'Ind' | 'Cnd' | 'Sub' | 'Imp';
  /** `Imp` is the imperfect. */
  tense?: 'Pres' | 'Past' | 'Imp' | 'Fut';
  person?: 1 | 2 | 3;
  number?: 'Sing' | 'Plur';
  gender?: 'Masc' | 'Fem';
}
