import type { Token } from '../types.ts';
import type { Morphology } from './morphology.ts';

/** How a language builds its verb groups; lemmas and forms in lower case with straight apostrophes. */
export interface VerbRules {
  /** Lemmas that make the perfect with a participle: "avoir", "have". */
  perfect: ReadonlySet<string>;
  /** Lemmas that make the passive with a participle: "être", "be", "get". */
  passive: ReadonlySet<string>;
  /** Verbs whose perfect is made with what makes others' passive: "est arrivé". */
  perfectWithBe: ReadonlySet<string>;
  /** Pronouns that make a verb reflexive, so that its participle is no passive: "s'est félicité". */
  reflexives: ReadonlySet<string>;
  /** Those of them that are of the third person: "se". */
  ownReflexives: ReadonlySet<string>;
  /** Pronouns that are subjects where they stand before a verb: "nous", "they", "personne". */
  subjects: ReadonlySet<string>;
  /** Before the one who does what a passive tells: "par", "by". */
  agents: ReadonlySet<string>;
  /** A verb that foretells with an infinitive: "va partir", "is going to leave". */
  foretells: string;
  /** What stands between that verb and its infinitive, where anything does: "to". */
  foretellsWith: string | null;
  /** Words that deny the verb they stand by: "pas", "n't", "jamais". */
  negations: ReadonlySet<string>;
  /** A negation that denies nothing by itself, and with `restrictive` means "only": "ne … que". */
  halfNegations: ReadonlySet<string>;
  restrictive: ReadonlySet<string>;
  /** Words that deny the phrase that they open: "sans", "without", "no", "aucun". */
  phraseNegations: ReadonlySet<string>;
  /** Adverbials of several words that stand between an auxiliary and its verb: "a de son côté déclaré". */
  insertions: readonly (readonly string[])[];
  /** Object pronouns before a verb, which belong to its group: "lui a lancé". */
  clitics: ReadonlySet<string>;
  /** How a verb of several words is written in its compound tenses: "se féliciter" as "se être féliciter" (s'est félicité). */
  variantsOf(lemma: string): readonly string[];
  /** Whether a verb that follows may be helped by this auxiliary: its morphology says. */
  mayHelp(auxiliary: Token, form: Morphology, verb: Morphology): boolean;
}
