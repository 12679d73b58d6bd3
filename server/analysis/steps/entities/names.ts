import type { NameWords } from '../../languages/names.ts';
import type { Doc, Sentence, Token } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { isQuoteMark, type Range } from '../phrases.ts';
import { type KnownName, knownAt, type NameIndex, nameKey } from './gazetteer.ts';

/** A name as it stands in the text, without its titles. */
export interface NameRun extends Range {
  /** What the lists say of the whole name. */
  known: KnownName | null;
  /** The titles that stand before it in capitals or as a form of address ("M.", "Senator"), the nearest last. */
  titles: string[];
  /** Whether its capitals tell that it is a name: not at a sentence's start, in a headline, in capitals. */
  sure: boolean;
  /** A title in capitals follows within the same run: "Apple" of "Apple CEO Tim Cook". */
  beforeTitle?: true;
}

export interface Lists {
  index: NameIndex;
  words: NameWords;
  /** Days and months, which English writes with a capital. */
  temporal: ReadonlySet<string>;
}

type Shape = 'usual' | 'titled' | 'capitals';

const FEWEST_WORDS_OF_HEADLINE = 4;
const LONGEST_PARTICLES = 3;
const LONGEST_NAME = 14;
/** How many words lie between "ministre" and the last of what he is minister of. */
const FARTHEST_OFFICE = 8;
const FUNCTION_WORD = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|PART|ADV|INTJ|NUM|PUNCT|SYM)$/;

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}{2,}\d*s?|(?:\p{Lu}\.){2,}|\p{Lu}&\p{Lu}|\p{Lu}\d{1,2})$/u.test(text);
}
export function isInitial(text: string): boolean {
  return /^(?:\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*|\p{Lu})$/u.test(text);
}

/**
 * The names of a text in its order, none overlapping: runs of words with capitals, with the small words
 * that belong inside them, parted at titles ("Apple CEO Tim Cook" holds two). Where capitals tell
 * nothing (a sentence's first word, a headline) the part of speech, the lists and names met elsewhere decide.
 */
export function findNames(doc: Pick<Doc, 'text' | 'tokens' | 'sentences'>, lists: Lists): NameRun[] {
  const finder = new Finder(doc, lists);
  return doc.sentences.flatMap((s) => finder.namesOf(s));
}

class Finder {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly lists: Lists;
  /** Words met as names where capitals tell. */
  private readonly met = new Set<string>();
  private shape: Shape = 'usual';
  private from = 0;
  private to = 0;

  constructor({ text, tokens, sentences }: Pick<Doc, 'text' | 'tokens' | 'sentences'>, lists: Lists) {
    this.text = text;
    this.tokens = tokens;
    this.lists = lists;
    for (const s of sentences) {
      if (shapeOf(tokens, s) !== 'usual') continue;
      for (let i = s.first + 1; i < s.last; i++) {
        const t = tokens[i]!;
        const isSmall = t.text.length < 2 || lists.words.particles.has(folded(t.text));
        const isPart = tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-';
        if (t.upos === 'PROPN' && isCapital(t) && !isSmall && !isPart && !opens(tokens, i, s.first))
          this.met.add(t.text.toLowerCase());
      }
    }
  }

  namesOf(sentence: Sentence): NameRun[] {
    this.shape = shapeOf(this.tokens, sentence);
    this.from = sentence.first;
    this.to = sentence.last;
    const found: NameRun[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const run = this.runAt(i);
      if (!run) continue;
      for (const part of this.parted(run)) found.push(part);
      i = run.last - 1;
    }
    return found;
  }

  private form(i: number): string {
    const t = this.tokens[i];
    return t === undefined ? '' : folded(t.text);
  }
  private opens(i: number): boolean {
    return opens(this.tokens, i, this.from);
  }
  private isTouching(i: number): boolean {
    return i > 0 && i < this.to && this.tokens[i - 1]!.end === this.tokens[i]!.start;
  }

  /** A word that a name may begin or go on with. */
  private isNameWord(i: number): boolean {
    const t = this.tokens[i];
    if (t === undefined || i >= this.to || !isCapital(t)) return false;
    if (this.lists.temporal.has(folded(t.text).replace(/\.$/, ''))) return false;
    const isName = t.upos === 'PROPN' || isAcronym(t.text);
    if (this.shape === 'capitals' || this.isShouted(i))
      return (
        t.text.length > 1 && (this.met.has(t.text.toLowerCase()) || (isName && this.isListed(titled(t.text))))
      );
    if (this.shape === 'titled') return this.met.has(t.text.toLowerCase()) || this.isListed(t.text);
    if (this.opens(i)) {
      const isNamed =
        this.met.has(t.text.toLowerCase()) ||
        (t.upos === 'AUX' && this.isListed(t.text) && this.tokens[i + 1]?.upos === 'PROPN');
      if (FUNCTION_WORD.test(t.upos)) return isNamed;
      if (isName || this.met.has(t.text.toLowerCase())) return true;
      // "Syngof a dit": no word of the language; a common noun at the head of a sentence is none of a name,
      // but for one that a name follows ("Sydney Gabela") or that heads an organisation's ("Police fédérale").
      const next = this.tokens[i + 1];
      return (
        (isCapital(next) && (next!.upos === 'PROPN' || this.isListed(t.text))) ||
        (t.upos === 'X' && t.text.length > 2)
      );
    }
    if (isInitial(t.text) && t.text.length > 1) return true;
    return isName || !FUNCTION_WORD.test(t.upos) || (this.isListed(t.text) && t.text.length > 2);
  }
  /** One of three words or more in capitals: "THIS IS GARBAGE" is no name, whatever its letters. */
  private isShouted(i: number): boolean {
    const isLoud = (k: number) => /^[\p{Lu}']{2,}$/u.test(this.tokens[k]?.text ?? '');
    if (!isLoud(i)) return false;
    const [before, after] = [isLoud(i - 1), isLoud(i + 1)];
    return (before && after) || (before && isLoud(i - 2)) || (after && isLoud(i + 2));
  }
  private isListed(word: string): boolean {
    const { firstNames, surnames } = this.lists.index;
    return firstNames.has(word) || surnames.has(word);
  }

  private runAt(i: number): NameRun | null {
    const t = this.tokens[i]!;
    const { index } = this.lists;
    const capital = isCapital(t);
    if (!capital && !index.longest.has(t.text)) return null;
    const quoted = capital ? this.quotedFrom(i) : null;
    if (quoted) return quoted;
    const known = knownAt(this.text, this.tokens, i, this.to, index);
    const isKnown = known !== null && this.isTaken(known, capital) && !this.isTemporal(i, known.last);
    if (!isKnown && !(capital && this.isNameWord(i))) return null;
    let last = isKnown ? known.last : i + 1;
    // "PS de Paris" is a party somewhere, "CHU de Dijon" one hospital.
    const isParty = isKnown && last - i === 1 && isAcronym(t.text);
    const headed = (isKnown && known.known.kind === 'organisation' && !isParty) || this.isHead(i);
    // "le maire de Paris Anne Hidalgo", "ministre de l'Intérieur Ryan Zinke": what the office is of ends where it does.
    const isOffice = this.belongsToOffice(i) && !index.firstNames.has(t.text) && !this.isHead(i);
    last = isOffice ? last : this.extended(i, last, headed);
    const whole = isKnown && last === known.last ? known.known : null;
    return { first: i, last, known: whole, titles: [], sure: this.shape === 'usual' && !this.opens(i) };
  }

  /** « le collectif "Stop aux cancers" »: what stands in quotation marks after an organisation's noun is its name. */
  private quotedFrom(i: number): NameRun | null {
    const isMark = (k: number) => isQuoteMark(this.tokens[k]) || /^["”’]$/.test(this.tokens[k]?.text ?? '');
    if (i - 2 < this.from || !isMark(i - 1) || !this.lists.words.organisationHeads.has(this.form(i - 2)))
      return null;
    for (let last = i + 1; last < Math.min(this.to, i + LONGEST_NAME); last++)
      if (isMark(last)) return { first: i, last, known: null, titles: [], sure: true };
    return null;
  }

  /** Whether a name of the lists is one here: "Public" at a sentence's start, "elle" are not. */
  private isTaken(
    { first, last, known }: { first: number; last: number; known: KnownName },
    capital: boolean,
  ): boolean {
    const t = this.tokens[first]!;
    if (!capital) return known.kind === 'organisation' && this.shape === 'usual';
    const common = FUNCTION_WORD.test(t.upos);
    if (last - first > 1)
      return !(common && this.opens(first)) || this.tokens.slice(first + 1, last).some(isCapital);
    if (this.shape === 'usual' && !this.opens(first)) return !common || t.text.length > 2;
    return (
      (t.upos === 'PROPN' || isAcronym(t.text)) &&
      (this.shape !== 'capitals' || this.met.has(t.text.toLowerCase()) || known.kind === 'place')
    );
  }

  /** As far as the name that begins at `first` goes on after `last`. */
  private extended(first: number, last: number, isHeaded: boolean): number {
    const { words } = this.lists;
    let end = last;
    let headed = isHeaded;
    let relational = headed;
    while (end < this.to && end - first < LONGEST_NAME) {
      const t = this.tokens[end]!;
      if (this.isNameWord(end) && !this.partsBefore(end)) {
        headed ||= this.isHead(end);
        relational = headed;
        end++;
        continue;
      }
      if (this.isJoint(end, first) && end + 1 < this.to && this.tokens[end + 1]!.word) {
        end += 2;
        continue;
      }
      // "Assemblée nationale", "Organisation mondiale": an adjective right after a head in capitals.
      if (relational && words.relational && t.upos === 'ADJ' && words.relational.test(t.text)) {
        end++;
        continue;
      }
      const next = this.overSmallWords(end, headed, first === end - 1 && this.mayBeFirstName(first));
      if (next === null) break;
      relational = headed;
      end = next;
    }
    return end;
  }

  /** A first name, or what stands where one does: "Adelaïde de Clermont", of no list. */
  private mayBeFirstName(i: number): boolean {
    const { index } = this.lists;
    const t = this.tokens[i]!;
    if (index.firstNames.has(t.text)) return true;
    const afterNext = this.tokens[i + 2];
    return (
      t.upos === 'PROPN' &&
      !isAcronym(t.text) &&
      !index.known.has(nameKey(t.text)) &&
      /^d(?:e|['’])$/.test(this.form(i + 1)) &&
      afterNext !== undefined &&
      !index.known.has(nameKey(afterNext.text))
    );
  }
  private isTemporal(first: number, last: number): boolean {
    return last - first === 1 && this.lists.temporal.has(this.form(first).replace(/\.$/, ''));
  }
  /** A noun that may head a name of several words: an organisation's, a place's or a thing's. */
  private isHead(i: number): boolean {
    const { organisationHeads, placeHeads, things } = this.lists.words;
    const form = this.form(i);
    return organisationHeads.has(form) || placeHeads.has(form) || things.has(form);
  }

  /** After "de" and an office ("ministre de l'", "maire de"): French names first of what it is. */
  private belongsToOffice(i: number): boolean {
    const { words } = this.lists;
    // English offices that have no other noun before them have capitals: "Secretary of State Mike Pompeo".
    if (words.headIsLast)
      return this.form(i - 1) === 'of' && words.titles.has(this.form(i - 2)) && isCapital(this.tokens[i - 2]);
    let k = i - 1;
    if (words.definite.has(this.form(k)) && k > this.from) k--;
    if (!words.connectors.has(this.form(k)) && this.form(k) !== 'en') return false;
    for (k--; k >= Math.max(this.from, i - FARTHEST_OFFICE); k--) {
      if (words.offices.has(this.form(k))) return true;
      if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(this.tokens[k]!.upos)) return false;
    }
    return false;
  }

  /** A comma-less break between two names: a headline's verb, or a possessive. */
  private partsBefore(i: number): boolean {
    return this.shape === 'titled' && /^(?:VERB|AUX)$/.test(this.tokens[i]!.upos);
  }

  /** A hyphen, an ampersand or an apostrophe with no space about it, or "&" between names. */
  private isJoint(i: number, first: number): boolean {
    const form = this.tokens[i]!.text;
    const isMet = (k: number) => this.met.has(this.tokens[k]?.text.toLowerCase() ?? '');
    // "Obama-Putin talks" names two, "Ocasio-Cortez" one.
    if (form === '-' && first === i - 1 && isMet(i - 1) && isMet(i + 1)) return false;
    if (form === '&') return isCapital(this.tokens[i + 1]);
    return (
      /^[-–'’]$/.test(form) &&
      this.isTouching(i) &&
      this.isTouching(i + 1) &&
      (isCapital(this.tokens[i + 1]) || /^\d/.test(this.form(i + 1)))
    );
  }

  /** Past "de la", "von der", "of the": where the name goes on after them, else null. */
  private overSmallWords(i: number, headed: boolean, afterFirstName: boolean): number | null {
    const { words } = this.lists;
    let end = i;
    let connected = false;
    while (end < this.to && end - i < LONGEST_PARTICLES) {
      const form = this.form(end);
      const isConnector =
        words.connectors.has(form) ||
        (end > i && words.definite.has(form)) ||
        (words.headIsLast && headed && form === 'and' && i === end && this.isListOfTasks(i));
      if (headed && isConnector) connected = true;
      else if (!(words.particles.has(form) && (afterFirstName || !isCapital(this.tokens[end])))) break;
      end++;
    }
    if (end === i || end >= this.to) return null;
    const joinsPerson = afterFirstName || !words.connectors.has(this.form(i));
    if (this.isNameWord(end) && (connected || joinsPerson)) {
      // "Graham Oddlestone of the Valley Police" is a man of the police; "Bank of America" is one name.
      return connected && !headed ? null : end + 1;
    }
    // "Organisation mondiale de la santé", "Ligue des droits de l'homme": common nouns in the name of a French organisation.
    if (
      words.relational &&
      headed &&
      connected &&
      this.tokens[end]!.upos === 'NOUN' &&
      this.isCommonPart(i, end)
    )
      return end + 1;
    return null;
  }

  /** "Centers for Disease Control and Prevention": "and" goes on only in a name that says for what. */
  private isListOfTasks(i: number): boolean {
    const next = this.tokens[i + 1];
    if (!isCapital(next) || isAcronym(next!.text)) return false;
    for (let k = i - 1; k >= Math.max(this.from, i - 6); k--) {
      if (/^(?:of|for)$/.test(this.form(k))) return true;
      if (!isCapital(this.tokens[k])) return false;
    }
    return false;
  }

  /** A noun that says what a French organisation with a capital does, not where or when ("de lundi", "de l'année"). */
  private isCommonPart(i: number, noun: number): boolean {
    const head = this.tokens[i - 1]!;
    return !this.lists.temporal.has(this.form(noun)) && head.text.length > 2 && !isAcronym(head.text);
  }

  /** "Apple CEO Tim Cook", "House Speaker Paul Ryan": what stands before a title, and who is called by it. */
  private parted(run: NameRun): NameRun[] {
    const { words } = this.lists;
    if (run.known && run.known.kind !== 'place') return [run];
    const whole = this.knownWhole(run.first, run.last);
    if (whole && run.last - run.first > 1) return [{ ...run, known: whole }];
    const parts: NameRun[] = [];
    let first = run.first;
    let titles: string[] = [];
    const close = (last: number) => {
      const beforeTitle = last < run.last ? { beforeTitle: true as const } : {};
      const part = this.trimmed({
        ...run,
        ...beforeTitle,
        first,
        last,
        titles,
        known: run.first === first && run.last === last ? run.known : null,
      });
      if (part) parts.push(part);
    };
    for (let i = run.first; i < run.last; i++) {
      const form = this.form(i);
      const isTitle =
        words.courtesy.has(form) || (words.titles.has(form) && !this.isOrganisationFrom(i, run.last));
      if (!isTitle) continue;
      if (i > first) {
        // "White House Press Secretary": what an office is of is none of the name before it.
        const domain = words.domains.has(form) ? this.knownBefore(first, i) : i;
        if (domain !== null) close(domain);
        titles = [];
      }
      titles = [...titles, form];
      first = i + 1;
      while (first < run.last && !isCapital(this.tokens[first])) first++;
    }
    if (first < run.last) close(run.last);
    return parts;
  }

  /** The end of the name of the lists that begins at `first`, where an office follows: null where there is none. */
  private knownBefore(first: number, to: number): number | null {
    return knownAt(this.text, this.tokens, first, to, this.lists.index)?.last ?? null;
  }

  /** "Justice Department", "General Motors", "Chief of Staff Office": a title's word that opens an organisation's name. */
  private isOrganisationFrom(i: number, last: number): boolean {
    const { words, index } = this.lists;
    const known = knownAt(this.text, this.tokens, i, last, index);
    if (known && known.last - known.first > 1) return true;
    const next = this.form(i + 1);
    return (
      i + 1 < last && words.organisationHeads.has(next) && !index.firstNames.has(this.tokens[i + 1]!.text)
    );
  }

  /** Without small words at its ends, and what is no name at all left out. */
  private trimmed(run: NameRun): NameRun | null {
    const { words } = this.lists;
    let { first, last } = run;
    const isNone = (i: number) =>
      words.notNames.has(this.tokens[i]!.text) || words.notNames.has(titled(this.tokens[i]!.text));
    while (first < last - 1 && !run.known && isNone(first) && !this.isHead(first)) first++;
    while (first > run.first && first < last - 1 && !isCapital(this.tokens[first])) first++;
    while (first < last && !/^[\p{L}\p{N}]/u.test(this.tokens[first]!.text)) first++;
    while (last > first && !this.tokens[last - 1]!.word) last--;
    // In French a common noun at the end needs its head; in both a name does not end in a small word.
    while (
      last > first + 1 &&
      /^(?:ADP|DET|CCONJ)$/.test(this.tokens[last - 1]!.upos) &&
      !isCapital(this.tokens[last - 1])
    )
      last--;
    if (first >= last || this.isAffiliation(first, last)) return null;
    const known = run.known ?? this.knownWhole(first, last);
    const isNamed =
      known ??
      this.tokens.slice(first, last).some((t, k) => /^[\p{Lu}\d]/u.test(t.text) && !isNone(first + k));
    if (!isNamed || (last - first === 1 && !known && this.isNoName(first))) return null;
    return { ...run, first, last, known };
  }
  /** One word with a capital that names nobody: a numeral, an adjective, one of a people ("Muslim"), what an office is of. */
  private isNoName(i: number): boolean {
    const { text, upos } = this.tokens[i]!;
    const { index, words } = this.lists;
    if (text.length < 2 || /^(?:[IVXLC]+(?:e|er|ème)?|\p{Lu}{1,2}-?\d{1,4}\p{Lu}?)$/u.test(text)) return true;
    if (
      words.inhabitant?.test(text) &&
      this.tokens[i - 1]?.upos === 'DET' &&
      !words.pluralDeterminers.has(this.form(i - 1)) &&
      !index.surnames.has(text)
    )
      return true;
    if (words.headIsLast && (upos === 'ADJ' || index.known.get(`${text}s`)?.kind === 'group')) return true;
    return this.belongsToOffice(i) && !this.isListed(text);
  }
  /** "(R-Ky.)" or ", R-Ky.," after a senator's name. */
  private isAffiliation(first: number, last: number): boolean {
    if (!/^[(,]$/.test(this.tokens[first - 1]?.text ?? '') || !/^[RDI]$/.test(this.tokens[first]!.text))
      return false;
    return last - first > 1 || this.tokens[last]?.text === '-';
  }
  /** What the lists say of the whole name, or of it with its article: "du Monde" is of Le Monde. */
  private knownWhole(first: number, last: number): KnownName | null {
    const { index, words } = this.lists;
    const name = this.text.slice(this.tokens[first]!.start, this.tokens[last - 1]!.end);
    // "champion du Monde" is none of the newspaper's.
    const isOther = words.titles.has(this.form(first - 2)) || words.things.has(this.form(first - 2));
    const article =
      first > this.from && !isOther && !this.belongsToOffice(first)
        ? words.articles.get(this.form(first - 1))
        : undefined;
    const titled = article === undefined ? undefined : index.known.get(nameKey(article + name));
    const known = index.known.get(nameKey(name)) ?? titled;
    if (known) return known;
    // "Black Americans": a group that one of its kind is named for.
    const group =
      words.headIsLast && last - first > 1 ? index.known.get(this.tokens[last - 1]!.text) : undefined;
    return group?.kind === 'group' && group.name.endsWith('s') ? group : null;
  }
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** A word where a capital is due: first of its sentence or quotation, or after a colon or a dash. */
function opens(tokens: readonly Token[], i: number, from: number): boolean {
  let k = i - 1;
  while (
    k >= from &&
    !tokens[k]!.word &&
    !/^[:;,.!?…)\]]$/.test(tokens[k]!.text) &&
    !isQuoteMark(tokens[k]) &&
    !/^["“«'’-]$/.test(tokens[k]!.text)
  )
    k--;
  if (k < from) return true;
  const before = tokens[k]!.text;
  // A straight mark that touches the word opens a quotation.
  if (before === '"') return tokens[k]!.end === tokens[k + 1]!.start;
  return /^[:.!?…«“„]$/.test(before);
}

/** Headlines give capitals to all words of weight or to every letter. */
function shapeOf(tokens: readonly Token[], { first, last }: Sentence): Shape {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const { text, word, upos } = tokens[i]!;
    const isSmall = text.length < 3 || FUNCTION_WORD.test(upos);
    if (!word || !/^\p{L}/u.test(text) || (isSmall && !/^\p{Lu}/u.test(text))) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
    if (text.length > 1 && !/\p{Ll}/u.test(text)) upper++;
  }
  if (words >= 2 && upper / words > 0.8) return 'capitals';
  return words >= FEWEST_WORDS_OF_HEADLINE && capitals / words > 0.9 ? 'titled' : 'usual';
}
