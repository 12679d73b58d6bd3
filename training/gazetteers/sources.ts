/** Reads the public lists that the gazetteers are made of; what each is and its licence: `sources.json`. */

export type Gender = 'masculine' | 'feminine' | 'either';

/** Proper names of one source. */
export interface Named {
  first: Map<string, Gender>;
  surnames: string[];
  places: Set<string>;
}

const GENDERS: Record<string, Gender> = { 'is:mas': 'masculine', 'is:fem': 'feminine' };

/** Proper names of a hunspell dictionary with Grammalecte's tags: `po:prn` first names, `po:patr` surnames, `po:npr` others. */
export function readHunspell(dic: string): Named {
  const named: Named = { first: new Map(), surnames: [], places: new Set() };
  for (const line of dic.split('\n').slice(1)) {
    const [head = '', ...tags] = line.trim().split(/\s+/);
    const name = head.replace(/\/.*$/, '');
    if (!/^\p{Lu}/u.test(name)) continue;
    if (tags.includes('po:prn'))
      named.first.set(name, GENDERS[tags.find((t) => t in GENDERS) ?? ''] ?? 'either');
    if (tags.includes('po:patr')) named.surnames.push(name);
    if (tags.includes('po:npr')) named.places.add(name);
  }
  return named;
}

/** Proper names of compromise, whose built file carries its lexicon packed: it is asked for it unpacked. */
export function readCompromise(built: string): Named {
  const module = { exports: {} as { model(): { one: { lexicon: Record<string, string | string[]> } } } };
  new Function('module', 'exports', built)(module, module.exports);
  const named: Named = { first: new Map(), surnames: [], places: new Set() };
  for (const [word, tags] of Object.entries(module.exports.model().one.lexicon)) {
    const name = titled(word);
    for (const tag of [tags].flat()) {
      if (tag === 'MaleName') named.first.set(name, 'masculine');
      else if (tag === 'FemaleName') named.first.set(name, 'feminine');
      else if (tag === 'FirstName') named.first.set(name, 'either');
      else if (tag === 'LastName') named.surnames.push(name);
      else if (tag === 'City') named.places.add(name);
    }
  }
  return named;
}

function titled(words: string): string {
  return words.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

export interface City {
  name: string;
  ascii: string;
  others: string[];
  country: string;
  region: string;
  people: number;
}

/** The populated places of a GeoNames table. */
export function readCities(table: string): City[] {
  return table
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((c) => c[6] === 'P' && c[7] !== 'PPLX')
    .map((c) => ({
      name: c[1]!,
      ascii: c[2]!,
      others: c[3]!.split(','),
      country: c[8]!,
      region: c[10]!,
      people: Number(c[14]),
    }));
}

/** Names of countries and of parts of the world in CLDR's table of territories; codes of no place left out. */
export function readCountries(territories: Record<string, string>): string[] {
  return Object.entries(territories)
    .filter(([code]) => /^(?:[A-Z]{2}|\d{3})(?:-alt-(?:short|variant))?$/.test(code))
    .filter(([code]) => !/^(?:EZ|QO|UN|XA|XB|ZZ|001)/.test(code))
    .map(([, name]) => name.replaceAll('’', "'"))
    .filter((name) => /^\p{Lu}[^()[\]&,.]*$/u.test(name));
}

/** A list of sections: `# section`, then names divided by commas. */
export function readOwn(text: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  for (const part of text.split(/^# /m).slice(1)) {
    const [head = '', ...lines] = part.split('\n');
    const names = lines
      .join(' ')
      .split(/,\s+|\s*,$/)
      .map((n) => n.trim());
    sections.set(
      head.trim(),
      names.filter((n) => n !== ''),
    );
  }
  return sections;
}
