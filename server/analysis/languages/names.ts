import type { HolderRole, Lang } from '../types.ts';
import { names as en } from './en/names.ts';
import { names as fr } from './fr/names.ts';

export type Gender = 'm' | 'f' | null;

/**
 * The words of a language that tell what a name names. All are lower case with straight apostrophes,
 * but for `notNames`, which are looked up as they are written.
 */
export interface NameWords {
  /** Forms of address, with the gender they show: "M.", "Mrs". */
  courtesy: ReadonlyMap<string, Gender>;
  /** What a person is called by before the name: "président", "senator". */
  titles: ReadonlySet<string>;
  /** Small words inside a person's name: "von der", "ben". */
  particles: ReadonlySet<string>;
  /** Prepositions inside an organisation's name, after its head: "Bank of America", "Cour d'appel". */
  connectors: ReadonlySet<string>;
  /** Head nouns of organisations' names. */
  organisationHeads: ReadonlySet<string>;
  /** Nouns that with what they belong to name one institution, though none has a capital: "gouvernement chinois", "Obama administration". */
  institutions: ReadonlySet<string>;
  /** Institutions named by the noun alone: "le gouvernement". */
  standalone: ReadonlySet<string>;
  /** Nouns for what an article has named before: "the company", with the list of names that it fits. */
  resumptive: ReadonlyMap<string, string>;
  /** Nouns before or in a place's name: "rue", "lake". */
  placeHeads: ReadonlySet<string>;
  /** Head nouns of what is named and is neither person, organisation nor place: "loi", "act". */
  things: ReadonlySet<string>;
  /** Words that no person's name holds, by their ending. */
  abstract: RegExp;
  /** How nouns for inhabitants end, where they alone have capitals ("Dijonnais"); null where adjectives do too. */
  inhabitant: RegExp | null;
  /** Nouns that are someone's by name: "the Obama administration", "l'administration Trump". */
  ofPersons: ReadonlySet<string>;
  /** Titles before which stands what they are of: "Press Secretary", "Defence Minister". */
  domains: ReadonlySet<string>;
  /** Offices that are of something: "ministre". */
  offices: ReadonlySet<string>;
  /** The article of a title in capitals by how the text has it: "du" for "Le ". */
  articles: ReadonlyMap<string, string>;
  /** Offices that go by another name, by lemma of the lexicon: "chef de le état" for "président". */
  sameOffice: ReadonlyMap<string, string>;
  /** Forms of address that tell what someone is: "Me", "Dr". */
  styles: ReadonlyMap<string, { head: string; role: HolderRole }>;
  /** Forms of "to be" and "to become" that say of someone what he is. */
  copulas: ReadonlySet<string>;
  /** Words that say that a title is, or was, held at another time: "ancien", "former". */
  formerly: ReadonlySet<string>;
  /** Articles, pronouns and nouns that show the gender of whom they stand for. */
  genders: ReadonlyMap<string, 'm' | 'f'>;
  /** Nouns for one who leads a body or speaks for it, and is what it is; lemmas. */
  leaders: ReadonlySet<string>;
  /** Endings of nouns for persons that show their gender. */
  gendered: Record<'m' | 'f', RegExp>;
  /** Nouns that name a person by his age: "sexagénaire", "51-year-old". */
  ages: RegExp;
  /** Nouns for one who belongs to another: a noun of these names nobody that the text has just told of. */
  relatives: ReadonlySet<string>;
  /** Prepositions before a place, with how surely a place follows. */
  locatives: ReadonlyMap<string, number>;
  /** Prepositions that give a source: "selon"; a place after them is its government. */
  sources: ReadonlySet<string>;
  /** Before who does it in the passive: "par"; and who does it, of persons only: "qui". */
  by: string;
  who: string;
  /** Lemmas of what governments do: "signer", "impose". */
  acts: ReadonlySet<string>;
  /** Written with a capital and no names. */
  notNames: ReadonlySet<string>;
  /** The ending of an adjective that belongs to the name of an organisation ("Assemblée nationale"); null where adjectives come first. */
  relational: RegExp | null;
  /** Whether the head ends the name ("Justice Department") or opens it ("Cour suprême"). */
  headIsLast: boolean;
  definite: ReadonlySet<string>;
  pluralDeterminers: ReadonlySet<string>;
  /** Subject pronouns of one person, with their gender. */
  pronouns: ReadonlyMap<string, 'm' | 'f'>;
  /** What follows a pronoun that stands for nobody: "il faut", "il y a". */
  impersonal: RegExp | null;
  /** What stands in brackets after a politician's name. */
  affiliation: RegExp;
  /** Nouns for people in the plural that are neither a profession nor a role: "gens", "women". */
  people: ReadonlySet<string>;
}

export const NAME_WORDS: Record<Lang, NameWords> = { fr, en };
