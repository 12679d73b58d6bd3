import type { Lang, ScoreId } from '../../server/analysis/types.ts';
import en from '../../web/messages/en/scores.json' with { type: 'json' };
import fr from '../../web/messages/fr/scores.json' with { type: 'json' };
import type { Size, Verdict } from './compare.ts';
import type { ComparisonId } from './contrasts.ts';
import { kindOf, type Measure } from './measures.ts';

/** By group, then by score; the groups' own names stand under `groups`. */
const SCORES: Record<Lang, Record<string, Record<string, { name: string; unit?: string }>>> = { en, fr };
const VOICED: Measure[] = ['loaded.outletRate', 'loaded.sourceRate'];
const GENRE = { en: 'Labelled opinion', fr: 'Étiquetés opinion' };

/** A measure as the dashboard names it; "in the outlet's voice" stands under a heading there, and needs it here. */
export function nameOf(measure: Measure, lang: Lang): string {
  if (measure === 'genre.opinion') return GENRE[lang];
  const { group, score } = wordsOf(measure, lang);
  if (!VOICED.includes(measure)) return score.name;
  return `${group.name}, ${score.name.charAt(0).toLowerCase()}${score.name.slice(1)}`;
}

/** What a rate is counted per; shares and numbers of sources say it in their names. */
export function unitOf(measure: Measure, lang: Lang): string | null {
  if (measure === 'genre.opinion' || kindOf(measure) !== 'rate') return null;
  return wordsOf(measure, lang).score.unit ?? null;
}

function wordsOf(measure: ScoreId, lang: Lang) {
  const [group, score] = measure.split('.') as [string, string];
  const names = SCORES[lang];
  return { group: names.groups![group]!, score: names[group]![score]! };
}

interface ComparisonWords {
  title: string;
  groups: readonly [first: string, second: string];
}

interface Words {
  comparisons: Record<ComparisonId, ComparisonWords>;
  verdicts: Record<Verdict, string>;
  sizes: Record<Size, string>;
  /** Heads of columns. */
  measure: string;
  expected: string;
  difference: string;
  delta: string;
  pairs: string;
  verdict: string;
  /** Between a head's words and what it counts. */
  articles: (count: string) => string;
  abstained: (count: string) => string;
  measured: (date: string, engine: string, hash: string, corpus: string) => string;
  opinionPages: (first: string, second: string) => string;
  disagreeing: (measures: string) => string;
  byChance: (made: string, met: string) => string;
  points: string;
  listed: string;
  none: string;
  colon: string;
  overview: string;
}

const DESIGNED = {
  en: {
    partisan: { title: 'partisan paper against agency, by event', groups: ['Partisan', 'Agency'] },
    bulletin: { title: 'government bulletin against agency, by event', groups: ['Bulletin', 'Agency'] },
  },
  fr: {
    partisan: { title: 'journal partisan et agence, par événement', groups: ['Partisan', 'Agence'] },
    bulletin: {
      title: 'bulletin du gouvernement et agence, par événement',
      groups: ['Bulletin', 'Agence'],
    },
  },
} as const;

/** Every word of the tables, in the language of the page that they stand on. */
export const WORDS: Record<Lang, Words> = {
  en: {
    comparisons: {
      marked: { title: 'Outlets marked opinion against outlets marked news', groups: ['Opinion', 'News'] },
      band: {
        title: 'The same, articles of 300 to 1,500 words',
        groups: ['Opinion', 'News'],
      },
      magazines: { title: 'Magazines of opinion against news agencies', groups: ['Magazines', 'Agencies'] },
      cnn: { title: 'CNN: opinion pages against the rest', groups: ['Opinion pages', 'Rest'] },
      fox: { title: 'Fox News: opinion pages against the rest', groups: ['Opinion pages', 'Rest'] },
      'en-partisan': { ...DESIGNED.en.partisan, title: `English, ${DESIGNED.en.partisan.title}` },
      'en-bulletin': { ...DESIGNED.en.bulletin, title: `English, ${DESIGNED.en.bulletin.title}` },
      'fr-partisan': { ...DESIGNED.en.partisan, title: `French, ${DESIGNED.en.partisan.title}` },
      'fr-bulletin': { ...DESIGNED.en.bulletin, title: `French, ${DESIGNED.en.bulletin.title}` },
    },
    verdicts: {
      as_expected: 'as expected',
      not_shown: 'no difference shown',
      opposite: 'opposite',
      too_few: 'too few articles',
    },
    sizes: { negligible: 'negligible', small: 'small', medium: 'medium', large: 'large' },
    measure: 'Measure',
    expected: 'Expected',
    difference: 'Difference',
    delta: 'Cliff’s delta',
    pairs: 'Higher, equal, lower',
    verdict: 'Finding',
    articles: (count) => `${count} articles`,
    abstained: (count) => `${count} without`,
    measured: (date, engine, hash, corpus) =>
      `Measured on ${date} with engine ${engine}, ${hash}, on ${corpus} and the demonstration corpus.`,
    opinionPages: (first, second) =>
      `Published at an address of the opinion pages: ${first} of the first group, ${second} of the second.`,
    disagreeing: (measures) => `The pooled figures do not differ as the articles do on: ${measures}.`,
    byChance: (made, met) => `${made} expectations; ${met} would be met by chance if nothing differed.`,
    points: 'pts',
    listed: '; ',
    none: 'none',
    colon: ': ',
    overview: 'Cliff’s delta in each comparison',
  },
  fr: {
    comparisons: {
      marked: {
        title: 'Médias marqués opinion et médias marqués information',
        groups: ['Opinion', 'Information'],
      },
      band: {
        title: 'Les mêmes, articles de 300 à 1 500 mots',
        groups: ['Opinion', 'Information'],
      },
      magazines: { title: 'Magazines d’opinion et agences de presse', groups: ['Magazines', 'Agences'] },
      cnn: { title: 'CNN : pages d’opinion et reste', groups: ['Pages d’opinion', 'Reste'] },
      fox: { title: 'Fox News : pages d’opinion et reste', groups: ['Pages d’opinion', 'Reste'] },
      'en-partisan': { ...DESIGNED.fr.partisan, title: `En anglais, ${DESIGNED.fr.partisan.title}` },
      'en-bulletin': { ...DESIGNED.fr.bulletin, title: `En anglais, ${DESIGNED.fr.bulletin.title}` },
      'fr-partisan': { ...DESIGNED.fr.partisan, title: `En français, ${DESIGNED.fr.partisan.title}` },
      'fr-bulletin': { ...DESIGNED.fr.bulletin, title: `En français, ${DESIGNED.fr.bulletin.title}` },
    },
    verdicts: {
      as_expected: 'comme attendu',
      not_shown: 'pas de différence établie',
      opposite: 'à l’inverse',
      too_few: 'trop peu d’articles',
    },
    sizes: { negligible: 'négligeable', small: 'petit', medium: 'moyen', large: 'grand' },
    measure: 'Mesure',
    expected: 'Attendu',
    difference: 'Différence',
    delta: 'Delta de Cliff',
    pairs: 'Plus haut, égal, plus bas',
    verdict: 'Constat',
    articles: (count) => `${count} articles`,
    abstained: (count) => `${count} sans`,
    measured: (date, engine, hash, corpus) =>
      `Mesuré le ${date} avec le moteur ${engine}, ${hash}, sur ${corpus} et le corpus de démonstration.`,
    opinionPages: (first, second) =>
      `Publiés à une adresse des pages d’opinion : ${first} du premier groupe, ${second} du second.`,
    disagreeing: (measures) =>
      `Les chiffres d’ensemble ne diffèrent pas comme les articles pour : ${measures}.`,
    byChance: (made, met) => `${made} attentes, dont ${met} serait remplie par hasard si rien ne différait.`,
    points: 'pts',
    listed: ' ; ',
    none: 'aucune',
    colon: ' : ',
    overview: 'Delta de Cliff dans chaque comparaison',
  },
};
