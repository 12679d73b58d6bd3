import type { Lang } from '../types.ts';
import { grammar as en } from './en/grammar.ts';
import { grammar as fr } from './fr/grammar.ts';
import type { VerbRules } from './verbs.ts';

/** What in a language's press pages is not the article itself. */
export interface LayoutWords {
  /** A short line that says who wrote the article, from where, with whom, or when. */
  bylines: readonly RegExp[];
  /** A sentence that says who else worked on it, or how to reach the author. */
  contribution: RegExp;
  /** A line that is nothing but a date, wherever it stands. */
  dateline: RegExp;
  /** At an article's end: who its author is, and whose views these are. */
  biography: RegExp;
  boilerplate: {
    /** A label before links to other articles: "Read more:". A list that it announces is links too. */
    link: RegExp;
    /** A short line at once: other links, captions and their credits, buttons, tags, rights. */
    whole: readonly RegExp[];
    /** What a caption ends with; capitals tell an agency from a word. Looked for in the line's end only. */
    credit: RegExp;
    /** What a caption or a gallery begins with, however long it is. */
    caption: RegExp;
    /** An appeal's, a notice's or a form's own words; global. Of these and of `weak` several must meet. */
    strong: RegExp;
    /** Words of appeals and of articles alike; global. */
    weak: RegExp;
  };
}

/**
 * The closed-class words of a language that the steps go by. All are lower case with straight
 * apostrophes, and are looked up by lemma or by form.
 */
export interface Grammar {
  layout: LayoutWords;
  verbs: VerbRules;
  /** Open a reported clause: "que", "that". */
  complementisers: ReadonlySet<string>;
  /** Those of them that ask, and so are reported with their clause: "si", "why". */
  interrogatives: ReadonlySet<string>;
  /** Open an infinitive complement: "de", "to". */
  infinitiveMarkers: ReadonlySet<string>;
  /** Stand between a noun and what it belongs to inside one noun phrase: "de", "of". */
  genitives: ReadonlySet<string>;
  /** Relative pronouns that are subjects: "qui", "who". */
  relatives: ReadonlySet<string>;
  /** Third-person pronouns that may be a holder, with their gender and number where they show it. */
  pronouns: ReadonlyMap<string, { gender: 'm' | 'f' | null; plural: boolean }>;
  /** First-person pronouns: the holder of an act told by the outlet itself is the outlet, not a source. */
  firstPerson: ReadonlySet<string>;
  /** Words between a subject and its verb: negation, clitics, auxiliaries' adverbs. */
  betweenSubjectAndVerb: ReadonlySet<string>;
  /** Days, months, parts of the day: they end a source's noun phrase. */
  temporal: ReadonlySet<string>;
  /** Words that say which day or week is meant: "dernier", "next". */
  datings: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Pronouns that stand after a preposition: "selon lui", "according to him". */
  tonics: ReadonlyMap<string, { gender: 'm' | 'f' | null; plural: boolean }>;
  /** Prepositions that give a source only before someone who may speak, at the head of a sentence: "pour", "for". */
  forSomeone: ReadonlySet<string>;
  /** Verbs that make hearsay of `hearsay` ("on dit que"); with others it is "we". */
  hearsayVerbs: ReadonlySet<string>;
  /** Prepositions that end a source's noun phrase after its verb ("à l'AFP", "in a statement"). */
  adjuncts: ReadonlySet<string>;
  /** Whether a noun phrase ends in its head ("transport ministry spokesman") or begins with it. */
  headIsLast: boolean;
  /** Determiners that make a holder several: "les", "several". */
  pluralDeterminers: ReadonlySet<string>;
  /** Nouns and participles before a title, a nickname or the name of an operation in quotation marks; lemmas. */
  works: ReadonlySet<string>;
  /** Determiners left out of a canonical name. */
  determiners: ReadonlySet<string>;
  /** Quantities and indefinites that make a plural holder unnamed: "plusieurs", "several". */
  indefinites: ReadonlySet<string>;
  /** Countries whose institutions are not foreign to the language's press, by canonical name. */
  homePlaces: ReadonlySet<string>;
  /** The government of a people, by its adjective: "gouvernement chinois". */
  governmentOf(people: string): string;
  /** Whether a past conditional passes on what others say ("aurait tué"). */
  conditionalReports: boolean;
  /** Verbs of wish, duty and power, whose conditional reports nothing; lemmas. */
  modals: ReadonlySet<string>;
  /** Words, or two of them, that make what is told hang on a condition. */
  conditions: ReadonlySet<string>;
  /** Prepositions before a place name. */
  locatives: ReadonlySet<string>;
  /** Subjects that say nothing: "it", "cela". */
  things: ReadonlySet<string>;
  /** A pronoun that is hearsay with a verb of speech and the first person otherwise: "on". */
  hearsay: string | null;
  /** The ending of a verb in the first person plural, where the subject may be left out. */
  firstPersonEnding: RegExp | null;
  /** Before a verb they put off what it says: "to" in "have to ask". */
  unspoken: ReadonlySet<string>;
  /** Whether a reported clause may follow its verb bare: "said the law was bad". */
  dropsComplementiser: boolean;
  /** Two words that hold a reporting verb and report nothing. */
  setPhrases: ReadonlySet<string>;
  /** What a source asks for rather than says: not to be named. */
  anonymity: RegExp;
  /** Verbs whose clause follows those who are told: "told donors he would". */
  addressed: ReadonlySet<string>;
  /** Verbs of which only the deed is reported, not who is said to have done it: "accuse X of lying". */
  charges: ReadonlySet<string>;
  /** Verbs by which one says something of oneself, as the lexicon has them: "se dire". */
  selfDescriptions: ReadonlySet<string>;
  /** Verbs that say what someone takes something for: "considérer X comme Y", "view X as Y"; lemmas. */
  predicatives: ReadonlySet<string>;
  /** Verbs that report though they are denied: "n'exclut pas", "did not deny"; lemmas. */
  deniable: ReadonlySet<string>;
  /** Nouns for a source that a cue may end in: "de source policière". */
  sourceNouns: ReadonlySet<string>;
  /** Auxiliaries that make of an act of speech a possible one: "could", "should". */
  possibilities: ReadonlySet<string>;
  /** Verbs by which something is called a name, and somebody called: lemmas. */
  naming: ReadonlySet<string>;
  /** What is asked of an authority, and verbs by which it answers: "denied the request". */
  petitions: { verbs: ReadonlySet<string>; nouns: ReadonlySet<string> };
  /** Before the deed that someone is charged with: "accused of lying". */
  chargeMarkers: ReadonlySet<string>;
  /** Before those who are told: "à la presse", "to reporters". */
  addressing: ReadonlySet<string>;
  /** Between a noun of speech and the one who speaks: "a warning from X", "une annonce de X". */
  nounAgents: ReadonlySet<string>;
  /** Adjectives that stand for a noun: "ce dernier", "the latter". */
  standIns: ReadonlySet<string>;
  /** Verbs whose participle says what someone was asked: "invité à réagir"; lemmas. */
  invitations: ReadonlySet<string>;
  /** Verbs after which always stands who is told: "told reporters"; lemmas. */
  telling: ReadonlySet<string>;
  /** Words for a word or a name, before what is only mentioned: "le mot « liberté »". */
  mentioned: ReadonlySet<string>;
  /** Names that the press puts in quotation marks, lower case. */
  coined: ReadonlySet<string>;
  /** Open a clause that says whose it is: "comme l'a dit X", "as X put it". */
  likenesses: ReadonlySet<string>;
  /** Impersonal verbs: what they govern is said by nobody; lemmas. */
  impersonals: ReadonlySet<string>;
  /** Determiners that the tagger takes for pronouns: "his", "that". */
  possessives: ReadonlySet<string>;
  /** Open an adjunct that says on what occasion something was said: "lors", "during". */
  occasions: ReadonlySet<string>;
  /** Open examples after a comma: "comme", "including". */
  examples: ReadonlySet<string>;
  /** Set one clause beside another: "tandis que", "while"; `first` is the first of two words. */
  contrasts: { first: ReadonlySet<string> | null; second: ReadonlySet<string> };
  /** Open what the outlet sets against a reported clause, after a comma: "mais", "though". */
  reservations: ReadonlySet<string>;
  /** Words that speak of everybody or of every time: "tous", "always". */
  generics: ReadonlySet<string>;
}

export const GRAMMAR: Record<Lang, Grammar> = { fr, en };
