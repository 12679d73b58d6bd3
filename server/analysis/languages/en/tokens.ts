import {
  ADDRESSES,
  gluedCuts,
  LINE_BREAK,
  MARKS,
  NUMBERS,
  OPTIONAL,
  type TokenRules,
  tokenPattern,
  WORD,
  WORD_END,
} from '../tokens.ts';

const TITLES =
  'Mr|Mrs|Ms|Mx|Messrs|Dr|Drs|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|Pres|Rev|Fr|Hon|Supt|Det|Insp|St|Mt|Ft|Atty|Amb|Dir|Treas';
const MONTHS = 'Jan|Feb|Mar(?=\\. \\d)|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const DAYS = 'Mon|Tues?|Wed|Thurs?|Fri';
const FIRMS = 'Inc|Corp|Ltd|Co|Bros|Assn|Dept|Univ|Jr|Sr|Esq';
const STATES =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Del(?=\\.\\W)|Fla|Ga|Ill|Ind|Kan|Ky|La(?=\\.,)|Md|Mich|Minn|Miss(?=\\.\\W)|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash(?=\\.\\W)|Wis|Wyo|Ont|Que';

/** Words that begin a sentence rather than bear an initial's name: "Plan B. It …". */
const STARTERS =
  '(?:The|A|An|It|He|She|They|We|I|You|This|That|These|Those|But|And|Or|So|In|On|At|For|From|If|When|While|As|After|Before|His|Her|Its|Their|Our|My|There|Then|Yet|Still|Now|Not|No|What|Who|Why|How|Where)';

const token = tokenPattern([
  ...ADDRESSES,
  // A party and a state: R-Ky., D-N.Y.
  String.raw`[DRI]-(?:(?:${STATES})\.|\p{Lu}\.\p{Lu}\.)`,
  // Initials and acronyms with stops: U.S., a.m., J.R.R.; one alone only before a name.
  String.raw`(?:\p{Lu}\.){2,8}|(?:[ap]\.m\.?${WORD_END}|i\.e\.|e\.g\.|Ph\.D\.|D\.Phil\.)`,
  String.raw`\p{Lu}(?:\.\p{Lu}){1,7}(?![\p{L}.])`,
  String.raw`\p{Lu}\.(?=\s+(?:\p{Lu}\.|\p{Lu}['\p{L}]))(?!\s+${STARTERS}${WORD_END})`,
  String.raw`(?:${TITLES}|${MONTHS}|${FIRMS}|${STATES})\.(?!\.)`,
  String.raw`(?:${DAYS})\.(?=,|\s+[\d\p{Ll}])`,
  String.raw`(?:No|Nos|Vol|pp?|Art|Fig|Sec|Sect|Ch|est|ft)\.(?=\s?\d)`,
  String.raw`(?:vs|etc|cf|al|approx|Ave|Blvd|Rd)\.(?!\.)|v\.(?=\s\p{Lu})`,
  // Decades: '90s.
  String.raw`'\d0s${WORD_END}`,
  ...NUMBERS,
  // Words with their apostrophes and hyphens; `cuts` takes them apart.
  `'(?:em|til|cause|tis|twas)${WORD_END}`,
  OPTIONAL,
  `${WORD}+(?:[-'&]${WORD}+)*(?:${LINE_BREAK}(?:[-'&]${WORD}+)*)?`,
  ...MARKS,
]);

/** Prefixes and suffixes that keep a hyphenated word whole, as the English model's own list has them. */
export interface Hyphens {
  prefix: Readonly<Record<string, unknown>>;
  suffix: Readonly<Record<string, unknown>>;
  isWord(form: string): boolean;
}

/** Words that begin a sentence, at the end of a form that lost the break before them. */
const GLUED =
  /(?<=\p{Ll}{2})(?:The|He|She|They|We|It|But|And|In|On|At|As|When|While|After|Before|This|That|These|If|For|According)$/u;

const CLITIC = /(?:n't|'(?:s|ll|ve|re|d|m))+$/i;
const CLITICS = /n't|'(?:s|ll|ve|re|d|m)/gi;

/**
 * English tokens as the wink model knows them: contractions that it knows stay whole (it takes them
 * apart itself), other clitics and hyphens are cut.
 */
export function tokenRules(isContraction: (form: string) => boolean, hyphens: Hyphens): TokenRules {
  function cuts(form: string): number[] {
    const glued = gluedCuts(form, GLUED);
    if (glued.length > 0) return glued;
    if (!/['-]/.test(form) || isContraction(form)) return [];
    const cut = new Set<number>();
    const clitics = CLITIC.exec(form);
    if (clitics && clitics.index > 0) {
      CLITICS.lastIndex = 0;
      for (const m of form.slice(clitics.index).matchAll(CLITICS)) cut.add(clitics.index + m.index);
    }
    const head = form.slice(0, Math.min(form.length, ...cut));
    for (const at of hyphenCuts(head, hyphens)) cut.add(at);
    return [...cut].sort((a, b) => a - b);
  }
  return { token, cuts, isWord: hyphens.isWord };
}

function hyphenCuts(form: string, { prefix, suffix, isWord }: Hyphens): number[] {
  if (!/\p{L}/u.test(form) || /\d/.test(form) || !form.includes('-') || isWord(form)) return [];
  const words = form.split('-');
  if (prefix[words[0]!] || suffix[words.at(-1)!]) return [];
  const cut: number[] = [];
  for (let at = form.indexOf('-'); at >= 0; at = form.indexOf('-', at + 1)) cut.push(at, at + 1);
  return cut;
}
