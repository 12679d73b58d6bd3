/** Every code a piece of evidence may carry; `web/messages` holds its words in both languages. */
export const RULES = [
  // opinion: what in a sentence speaks for the outlet's own judgement (or, weighing less than 0, against it)
  'opinion.first_person',
  'opinion.modality',
  'opinion.evaluative',
  'opinion.booster',
  'opinion.hedge',
  'opinion.inference',
  'opinion.rhetorical',
  'opinion.question',
  'opinion.exclamation',
  'opinion.generic',
  'opinion.prediction',
  'opinion.exhortation',
  'opinion.loaded',
  'opinion.scare_quote',
  'opinion.figures',
  'opinion.attributed',
  // stance: what bears on a target
  'stance.evaluation',
  'stance.label',
  'stance.blames_subject',
  'stance.praises_subject',
  'stance.blames_object',
  'stance.praises_object',
  'stance.cue',
  // frames
  'frame.term',
  // genre
  'genre.opinion_sentences',
  'genre.loaded_terms',
  'genre.scare_quotes',
  'genre.first_person',

  'genre.attributed',
] as const;
export type Rule = (typeof RULES)[number];
