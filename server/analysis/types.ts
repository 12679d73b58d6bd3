/**
 * The engine's words: what a text is read into (Doc), what is found in it (findings) and what is
 * said of it (Analysis). Offsets are half-open UTF-16 positions in the text exactly as stored.
 */

import type { Morphology } from './languages/morphology.ts';
import type { Rule } from './rules.ts';
import type { Syntax } from './syntax.ts';

export const LANGS = ['fr', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export interface Span {
  start: number;
  end: number;
}

// ---------------------------------------------------------------- the Doc: what the steps give

/** Universal parts of speech (UD v2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/**
 * A token holds no white space but between a number's groups ("3 000") and where a line's end divides a word
 * ("gouver-\nnement"); `lemma` is lower case but for proper nouns.
 */
export interface Token extends Span {
  text: string;
  lemma: string;
  upos: Upos;
  /** Holds a letter or a digit, so it counts as a word. */
  word: boolean;
}

export const PARAGRAPH_ROLES = ['body', 'heading', 'byline', 'boilerplate'] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** `first` and `last` are half-open bounds into `Doc.tokens` (for a paragraph: into `Doc.sentences`). */
export interface Sentence extends Span {
  first: number;
  last: number;
  paragraph: number;
}
export interface Paragraph extends Span {
  first: number;
  last: number;
  role: ParagraphRole;
}

/** A stretch in quotation marks: the span holds the marks, `inner` does not. */
export interface Quote extends Span {
  inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  depth: number;
  /** False where the closing mark is missing and the end was inferred. */
  closed: boolean;
}

export const ENTITY_KINDS = ['person', 'organisation', 'place', 'group', 'topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
/** How a mention names its entity: by name, by what it is ("le ministre"), by a pronoun. */
export const NAMINGS = ['name', 'description', 'pronoun'] as const;
export type Naming = (typeof NAMINGS)[number];
export interface Mention extends Span {
  by: Naming;
  /** A place that acts as its government does ("Pékin a annoncé"): there only where true. */
  metonym?: true;
}
export interface Entity {
  /** The fullest form that the text itself gives, or a place's canonical name. */
  name: string;
  kind: EntityKind;
  /** The other names that the text gives it, in the order of the text. */
  aliases: string[];
  /** In the order of the text; those of one entity do not overlap. */
  mentions: Mention[];
}

/** An entity with what the steps know of it besides. */
export interface KnownEntity extends Entity {
  /** Of a person, where a form of address, a first name or a pronoun shows it. */
  gender: 'm' | 'f' | null;
  /** Which list of the gazetteers holds it. */
  list: string | null;
}

export const HOLDER_KINDS = ['person', 'institution', 'unnamed', 'implicit'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

export const HOLDER_ROLES = [
  'government',
  'foreign_state',
  'politician',
  'police_and_justice',
  'company',
  'expert',
  'civil_society',
  'citizen',
  'media',
  'document',
  'anonymous',
  'other',
] as const;
export type HolderRole = (typeof HOLDER_ROLES)[number];

export const CUE_STANCES = ['neutral', 'endorsing', 'distancing'] as const;
export type CueStance = (typeof CUE_STANCES)[number];

/** Who is given words. `start`, `end` and `text` are null where the name is inferred. */
export interface Source {
  start: number | null;
  end: number | null;
  text: string | null;
  name: string;
  kind: HolderKind;
  role: HolderRole;
}
export interface Cue extends Span {
  text: string;
  lemma: string;
  stance: CueStance;
}

export const ATTRIBUTION_TYPES = ['direct', 'indirect', 'mixed'] as const;

/** One act of reported speech, thought or writing (after Pareti 2015: source, cue, content). */
export interface Attribution extends Span {
  type: (typeof ATTRIBUTION_TYPES)[number];
  /** Index of the attribution this one is nested in. */
  within: number | null;
  source: Source | null;
  cue: Cue | null;
  content: Span[];
}

/** Where an entry of a lexicon was met; `first` and `last` are bounds into `Doc.tokens`. */
export interface Match<E extends LexiconEntry = LexiconEntry> extends Span {
  first: number;
  last: number;
  entry: E;
}

export interface Doc {
  text: string;
  /** What most of it is in. */
  lang: Lang;
  /** By paragraph. */
  languages: Lang[];
  tokens: Token[];
  sentences: Sentence[];
  paragraphs: Paragraph[];
  syntax: Syntax;
  quotes: Quote[];
  entities: KnownEntity[];
  attributions: Attribution[];
  scareQuotes: Span[];
  /** For each token the innermost attribution whose content holds it; -1 is the outlet's own voice. */
  voice: Int32Array;
  matches: Matches;
}

// ---------------------------------------------------------------- lexicons: data handed to createEngine

/**
 * One entry of `corpus/lexicons/<lang>/<name>.json`. `lemma` is one lemma or several divided by
 * spaces (a multiword expression, matched over lemmas or, failing that, lower-case forms); `*` as
 * a word of its own stands for up to two words.
 */
export interface LexiconEntry {
  lemma: string;
  /** Restricts a one-word entry to this part of speech. */
  upos?: Upos | Upos[];
  /** Where the entry comes from: a publication, a public list, or `cadrage` for the project's own. */
  source: string;
}
export const LOADED_CATEGORIES = [
  'delegitimising_label',
  'intensifier',
  'euphemism',
  'dysphemism',
  'moral_judgement',
  'fear',
  'ridicule',
  'outrage',
  'glorification',
  'war_metaphor',
  'disaster_metaphor',
  'us_and_them',
  'conspiracy',
] as const;
export type LoadedCategory = (typeof LOADED_CATEGORIES)[number];
export interface LoadedEntry extends LexiconEntry {
  category: LoadedCategory;
  polarity: Polarity;
  /** 0 to 1: how much charge the word carries beyond what the fact requires. */
  strength: number;
  /** Not loaded where one of these lemmas stands within four tokens ("régime" beside "alimentaire"). */
  notBeside?: string[];
}
/** What a reporting verb may report: "that X", "to do X", "X" itself, "“X”". */
export type Complementation = 'clause' | 'infinitive' | 'object' | 'quotation';
export interface CueEntry extends LexiconEntry {
  stance: CueStance;
  /** What follows or frames the content: a verb, a preposition ("selon"), a noun ("l'affirmation que"). */
  form: 'verb' | 'adposition' | 'noun' | 'adverb';
  /** `speech` verbs also introduce a quotation by inversion or apposition; the others need "que"/"that". */
  category: 'speech' | 'thought' | 'writing' | 'act';
  /** Of a verb, where it takes other complements than its category does. */
  takes?: Complementation[];
  /** Of a verb that says how something was said: with what force, tone or feeling ("marteler", "snap"). */
  manner?: true;
}
export interface OpinionEntry extends LexiconEntry {
  category: 'hedge' | 'booster' | 'evaluative' | 'modality' | 'inference' | 'first_person' | 'rhetorical';
  strength: number;
}
export interface FrameEntry extends LexiconEntry {
  frame: Frame;
  strength: number;
}
/** Words that judge, blame or praise what they are said of. */
export interface StanceEntry extends LexiconEntry {
  category: 'evaluation' | 'blames_subject' | 'praises_subject' | 'blames_object' | 'praises_object';
  polarity: Polarity;
  strength: number;
}
/** Nouns that name a holder by what he is ("ministre", "spokesman", "rapport"). */
export interface HolderEntry extends LexiconEntry {
  kind: Exclude<HolderKind, 'implicit'>;
  role: HolderRole;
}
/** A country, region or city, and the words that stand for it: its name, its people's, its capital's. */
export interface PlaceEntry extends LexiconEntry {
  /** The canonical name, as it is written in the language. */
  name: string;
  /** `capital` also stands for a government ("Beijing announced …"). */
  form: 'name' | 'demonym' | 'capital';
}
export type Polarity = 'negative' | 'positive';

/**
 * The lists of `corpus/gazetteers` that one language is read with. An organisation may be given as
 * "name | short form". What a list says of a name is evidence, never a verdict.
 */
export interface Gazetteers {
  names: Record<'masculine' | 'feminine' | 'either' | 'surnames', string[]>;
  places: Record<'countries' | 'regions' | 'seats' | 'cities', string[]>;
  organisations: Record<OrganisationList, string[]>;
  groups: Record<'peoples' | 'members', string[]>;
  /** Laws, events, programmes and products: named, and nobody. */
  topics: Record<'things', string[]>;
}
export const ORGANISATION_LISTS = [
  'parties',
  'institutions',
  'companies',
  'media',
  'associations',
  'clubs',
] as const;
export type OrganisationList = (typeof ORGANISATION_LISTS)[number];

export interface Lexicons {
  loaded: LoadedEntry[];
  cues: CueEntry[];
  opinion: OpinionEntry[];
  frames: FrameEntry[];
  stance: StanceEntry[];
  holders: HolderEntry[];
  places: PlaceEntry[];
}
export type LexiconName = keyof Lexicons;
export type Matches = { [L in Exclude<LexiconName, 'cues'>]: Match<Lexicons[L][number]>[] };

// ---------------------------------------------------------------- the Analysis: the contract

export const FRAMES = [
  'economic',
  'capacity_and_resources',
  'morality',
  'fairness_and_equality',
  'legality_constitutionality_and_jurisprudence',
  'policy_prescription_and_evaluation',
  'crime_and_punishment',
  'security_and_defense',
  'health_and_safety',
  'quality_of_life',
  'cultural_identity',
  'public_opinion',
  'political',
  'external_regulation_and_reputation',
  'other',
] as const;
/** Boydstun et al. 2014, "Tracking the development of media frames within and across policy issues". */
export type Frame = (typeof FRAMES)[number];

export const GENRES = ['reporting', 'opinion', 'satire'] as const;
export type Genre = (typeof GENRES)[number];

export const SENTENCE_LABELS = ['reporting', 'attributed', 'opinion', 'other'] as const;
export type SentenceLabel = (typeof SENTENCE_LABELS)[number];

export const STANCES = ['against', 'neutral', 'favour'] as const;
export type StanceLabel = (typeof STANCES)[number];

export type Voice = 'outlet' | 'source';

/** What a reading leans on: a code, never prose; `web/messages` holds its words. */
export interface Evidence extends Span {
  rule: Rule;
  weight: number;
}
/** Whose words a finding is in. */
export interface Owned {
  voice: Voice;
  attribution: number | null;
}

export type GenreReading =
  | { label: Genre; p: number; evidence: Evidence[] }
  | { label: null; reason: Reason };

export interface ReadSentence extends Span {
  label: SentenceLabel;
  /** Probability that the outlet gives an opinion in it. */
  opinion: number;
  evidence: Evidence[];
}
export interface FrameScore {
  frame: Frame;
  score: number;
}
export interface ReadParagraph extends Span {
  role: ParagraphRole;
  frames: FrameScore[];
}
export interface LoadedTerm extends Span, Owned {
  text: string;
  lemma: string;
  category: LoadedCategory;
  strength: number;
  polarity: Polarity;
  inHeading: boolean;
}
export const TECHNIQUES = [
  'name_calling_labeling',
  'guilt_by_association',
  'doubt',
  'appeal_to_hypocrisy',
  'questioning_the_reputation',
  'flag_waving',
  'appeal_to_authority',
  'appeal_to_popularity',
  'appeal_to_values',
  'appeal_to_fear_prejudice',
  'straw_man',
  'red_herring',
  'whataboutism',
  'causal_oversimplification',
  'false_dilemma_no_choice',
  'consequential_oversimplification',
  'slogans',
  'conversation_killer',
  'appeal_to_time',
  'loaded_language',
  'obfuscation_vagueness_confusion',
  'exaggeration_minimisation',
  'repetition',
] as const;
/** Piskorski et al. 2023, SemEval-2023 Task 3. */
export type Technique = (typeof TECHNIQUES)[number];
export interface PersuasionFinding extends Span, Owned {
  technique: Technique;
  score: number;
  experimental: boolean;
}
export interface StanceReading {
  label: StanceLabel;
  /** -1 (against) to 1 (in favour). */
  score: number;
  evidence: Evidence[];
}
export interface Target {
  name: string;
  kind: EntityKind;
  mentions: Span[];
  outletStance: StanceReading;
  holders: (StanceReading & { name: string; attribution: number })[];
}
export interface FrameReading extends FrameScore {
  evidence: Evidence[];
}

export const SCORE_KINDS = {
  'sourcing.attributedShare': 'share',
  'sourcing.directShare': 'share',
  'sourcing.namedShare': 'share',
  'sourcing.unnamedShare': 'share',
  'sourcing.officialShare': 'share',
  'sourcing.sources': 'index',
  'sourcing.effectiveSources': 'index',
  'sourcing.endorsingCues': 'rate',
  'sourcing.distancingCues': 'rate',
  'sourcing.indirectCertainty': 'rate',
  'sourcing.lastWord': 'index',
  'loaded.outletRate': 'rate',
  'loaded.sourceRate': 'rate',
  'loaded.scareQuotes': 'rate',
  'opinion.share': 'share',
  'opinion.hedges': 'rate',
  'opinion.boosters': 'rate',
} as const;
export type ScoreId = keyof typeof SCORE_KINDS;
export const SCORE_IDS = Object.keys(SCORE_KINDS) as ScoreId[];

/** Why a score or a genre is missing; never shown as zero. */
export const REASONS = ['too_short', 'no_attributions', 'unsure'] as const;
export type Reason = (typeof REASONS)[number];

export const SPEAKERS = ['outlet', ...HOLDER_ROLES] as const;
/** Who speaks: the outlet, or a holder by what he speaks for. */
export type Speaker = (typeof SPEAKERS)[number];

/** Who closes the article: `by` counts the words from `from` to the end of the body by who says them. */
export interface Closing {
  from: number;
  /** Only who has any, in the order of SPEAKERS; whose role is not known is `other`. */
  by: Partial<Record<Speaker, number>>;
}

/**
 * `share`: count / outOf. `rate`: count / outOf × the score's base (see RATE_BASE). `index`: no parts, but
 * for the last word, whose parts are sources' closing words and all closing words.
 */
export type Score =
  | { kind: 'share' | 'rate'; value: number; count: number; outOf: number }
  | ({ kind: 'index'; value: number; count: number; outOf: number } & Closing)
  | { kind: 'index'; value: number }
  | { kind: 'share' | 'rate' | 'index'; value: null; reason: Reason };

export interface Analysis {
  lang: Lang;
  engine: { version: string; hash: string };
  words: number;
  genre: GenreReading;
  title?: { loaded: LoadedTerm[]; opinion: number };
  paragraphs: ReadParagraph[];
  sentences: ReadSentence[];
  attributions: Attribution[];
  scareQuotes: Span[];
  loaded: LoadedTerm[];
  persuasion: PersuasionFinding[];
  targets: Target[];
  frames: FrameReading[];
  scores: Record<ScoreId, Score>;
}

/**
 * Words in each voice, leaving out headings, bylines and boilerplate: the counts behind the shares
 * of voice. `attribution` null is the outlet; `direct` counts the words inside quotation marks.
 */
export interface VoiceWords {
  attribution: number | null;
  words: number;
  direct: number;
}

// ---------------------------------------------------------------- what linguists' tools read

export interface ReadToken extends Span {
  text: string;
  lemma: string;
  upos: Upos;
  /** What its form says, by the names of Universal Dependencies. */
  morphology: Morphology;
}
/** What a text was read into, beside the paragraphs and sentences of its analysis. */
export interface Reading {
  tokens: ReadToken[];
  entities: Entity[];
  language: {
    lang: Lang;
    /** 0 to 1; null where the language was given. */
    confidence: number | null;
    /** The paragraphs that are in the other language. */
    others: (Span & { lang: Lang; confidence: number })[];
  };
}

// ---------------------------------------------------------------- what goes in

/** Longest text read, in UTF-16 units. */
export const MAX_TEXT = 1_000_000;

export interface TargetRequest {
  name: string;
  start?: number;
  end?: number;
}
export interface ArticleInput {
  text: string;
  title?: string;
  lang?: Lang;
  targets?: (string | TargetRequest)[];
}
export interface AnalyseOptions {
  /** Whether what the text was read into is given beside the analysis. */
  reading?: boolean;
}
export interface Analysed {
  analysis: Analysis;
  voices: VoiceWords[];
  /** Only where it was asked for. */
  reading?: Reading;
}
export interface Engine {
  version: string;
  hash: string;
  /** @throws AnalysisError where the text is empty, too long, binary or in neither language. */
  analyse(article: ArticleInput, options?: AnalyseOptions): Analysed;
}
