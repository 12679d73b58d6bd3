import type { Lang } from '../../server/analysis/types.ts';
import {
  BULLETIN_AGAINST_AGENCY,
  type Expectations,
  OPINION_AGAINST_NEWS,
  PARTISAN_AGAINST_AGENCY,
} from './expectations.ts';

/** What is known of an article of the open corpus before it is read. */
export interface Origin {
  outlet: string;
  /** The address that it was published at. */
  url: string;
}

/** Two groups of a corpus whose difference is known beforehand. */
export interface Contrast {
  id: 'marked' | 'band' | 'magazines' | 'cnn' | 'fox';
  /** 0 for the group that is to be the more opinionated, 1 for the other. */
  group(origin: Origin): 0 | 1 | null;
  /** Only articles of so many words, both ends included. */
  words?: readonly [fewest: number, most: number];
}

/** Two kinds of outlets of the demonstration, event by event. */
export interface DesignedContrast {
  id: 'partisan' | 'bulletin';
  kinds: readonly [first: string, second: string];
  expected: Expectations;
}

/** The publisher's own mark: the section in the address, which an outlet's name need not tell. */
export function fromOpinionPages({ url }: Pick<Origin, 'url'>): boolean {
  return /\/opinions?\//i.test(url);
}

const OPINION_MAGAZINES = ['National Review', 'Reason', 'Townhall', 'Salon'];
const AGENCIES = ['Reuters', 'Associated Press'];

/** What AllSides calls an outlet where it rates the opinion pages and the news of one house apart. */
function marked({ outlet }: Origin): 0 | 1 | null {
  if (/\b(Opinion|Guest Writer)\b/.test(outlet)) return 0;
  return / - News$|\(Web News\)$| Online News$/.test(outlet) ? 1 : null;
}

function sectionsOf(...outlets: string[]): Contrast['group'] {
  return (origin) => (outlets.includes(origin.outlet) ? (fromOpinionPages(origin) ? 0 : 1) : null);
}

/** All expect what is expected of opinion against news. The first is the one that a corpus must allow. */
export const CONTRASTS: readonly [Contrast, ...Contrast[]] = [
  { id: 'marked', group: marked },
  { id: 'band', group: marked, words: [300, 1500] },
  {
    id: 'magazines',
    group: ({ outlet }) => (OPINION_MAGAZINES.includes(outlet) ? 0 : AGENCIES.includes(outlet) ? 1 : null),
  },
  { id: 'cnn', group: sectionsOf('CNN (Web News)') },
  { id: 'fox', group: sectionsOf('Fox News', 'Fox Online News') },
];
export const EXPECTED_OF_CONTRASTS = OPINION_AGAINST_NEWS;

export const DESIGNED: readonly DesignedContrast[] = [
  { id: 'partisan', kinds: ['partisan', 'agency'], expected: PARTISAN_AGAINST_AGENCY },
  { id: 'bulletin', kinds: ['bulletin', 'agency'], expected: BULLETIN_AGAINST_AGENCY },
];

export type ComparisonId = Contrast['id'] | `${Lang}-${DesignedContrast['id']}`;
