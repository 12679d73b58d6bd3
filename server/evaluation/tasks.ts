/**
 * What is measured: each task has its figures, its kinds of error and, where it tells labels apart, its
 * confusion table. `web/messages` words each.
 */
export const TASKS = [
  'attribution',
  'holder',
  'holderKind',
  'sentences',
  'loaded',
  'loadedVoice',
  'stance',
  'genre',
  'frames',
  'quotesASource',
  'persuasion',
] as const;
export type Task = (typeof TASKS)[number];

/** What is wrong with an item: not found, found where there is none, found as another. */
export const FAULTS = ['missed', 'false', 'confused'] as const;
export type Fault = (typeof FAULTS)[number];

/** The likely cause of an error, as far as the engine's own reading tells it. */
export const CAUSES = [
  // attributions
  'no_cue_known',
  'cue_without_content',
  'content_too_long',
  'content_too_short',
  'quotation_not_attributed',
  'scare_quote_attributed',
  'no_quotation_marks',
  'nested',
  'annotators_differ',
  // holders
  'holder_missing',
  'holder_not_resolved',
  'holder_other',
  'kind_person_unknown',
  'kind_other',
  // sentences and genre
  'attribution_missed',
  'attribution_invented',
  'attribution_too_small',
  'no_sign_of_opinion',
  'signs_too_weak',
  'signs_misread',
  'boundary',
  'layout',
  // loaded words
  'not_in_lexicon',
  'in_lexicon_not_marked',
  'longer_expression',
  'descriptive_use',
  'voice_follows_attribution',
  // stance
  'target_not_found',
  'no_evidence',
  'evidence_misread',
  'evidence_outweighed',
  // frames, persuasion
  'no_keyword',
  'below_threshold',
  'keyword_elsewhere',
  'not_recognised',
  'abstained',
] as const;
export type Cause = (typeof CAUSES)[number];
