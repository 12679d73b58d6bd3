import type { Measure } from './measures.ts';

/** Where theory puts the first group against the second; null where it says nothing that could fail. */
export type Direction = 'higher' | 'lower' | null;
export type Expectations = Record<Measure, Direction>;

const SILENT: Expectations = {
  'sourcing.attributedShare': null,
  'sourcing.directShare': null,
  'sourcing.namedShare': null,
  'sourcing.unnamedShare': null,
  'sourcing.officialShare': null,
  'sourcing.sources': null,
  'sourcing.effectiveSources': null,
  'sourcing.endorsingCues': null,
  'sourcing.distancingCues': null,
  'sourcing.indirectCertainty': null,
  'sourcing.lastWord': null,
  'loaded.outletRate': null,
  'loaded.sourceRate': null,
  'loaded.scareQuotes': null,
  'opinion.share': null,
  'opinion.hedges': null,
  'opinion.boosters': null,
  'genre.opinion': null,
};

/** Opinion against news. Written down before the first run; `docs/known-groups.md` gives the reasons. */
export const OPINION_AGAINST_NEWS: Expectations = {
  ...SILENT,
  'sourcing.attributedShare': 'lower',
  'sourcing.officialShare': 'lower',
  'sourcing.sources': 'lower',
  'sourcing.effectiveSources': 'lower',
  'sourcing.endorsingCues': 'higher',
  'sourcing.distancingCues': 'higher',
  'loaded.outletRate': 'higher',
  'loaded.scareQuotes': 'higher',
  'opinion.share': 'higher',
  'opinion.hedges': 'higher',
  'opinion.boosters': 'higher',
  'genre.opinion': 'higher',
};

/** A partisan paper against an agency, by what `corpus/articles/index.json` says each was to write like. */
export const PARTISAN_AGAINST_AGENCY: Expectations = {
  ...SILENT,
  'sourcing.attributedShare': 'lower',
  'sourcing.officialShare': 'lower',
  'sourcing.sources': 'lower',
  'sourcing.effectiveSources': 'lower',
  'sourcing.distancingCues': 'higher',
  'loaded.outletRate': 'higher',
  'loaded.scareQuotes': 'higher',
  'opinion.share': 'higher',
  'genre.opinion': 'higher',
};

/** A government's bulletin against an agency, likewise. */
export const BULLETIN_AGAINST_AGENCY: Expectations = {
  ...SILENT,
  'sourcing.officialShare': 'higher',
  'sourcing.sources': 'lower',
  'sourcing.effectiveSources': 'lower',
  'loaded.outletRate': 'higher',
};
