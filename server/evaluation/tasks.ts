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

/** What a probability is given of. */
export const PROBABILITIES = ['opinion', 'genre', 'frame', 'persuasion'] as const;
export type Probability = (typeof PROBABILITIES)[number];

/** What is wrong with an item: not found, found where there is none, found as another. */
export const FAULTS = ['missed', 'false', 'confused'] as const;
export type Fault = (typeof FAULTS)[number];

/** The likely cause of an error, as far as the engine's own reading tells it. */
export const CAUSES = [
  // attributions
  'content_too_long',
  'content_too_short',
  'cue_without_content',
  'nested',
  'quotation_not_attributed',
  'no_cue_in_text',
  'no_cue_known',
  'scare_quote_attributed',
  'annotators_differ',
  'split',
  'quotation_no_report',
  'cue_no_report',
  // holders
  'holder_missing',
  'holder_not_resolved',
  'holder_other',
  'kind_other',
  // sentences and genre
  'attribution_missed',
  'attribution_invented',
  'attribution_too_small',
  'attribution_too_large',
  'no_sign_of_opinion',
  'signs_too_weak',
  'signs_misread',
  'boundary',
  'layout',
  'abstained',
  // loaded words
  'not_in_lexicon',
  'known_not_marked',
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
  'keyword_of_another_subject',
  'not_recognised',
] as const;
export type Cause = (typeof CAUSES)[number];
