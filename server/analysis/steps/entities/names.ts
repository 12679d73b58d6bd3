import type { Doc, Sentence, Token } from '../../types.ts';
import { isQuoteMark } from '../phrases.ts';
import {
  isAcronym,
  isCapital,
  isFunctionWord,
  isInitial,
  isSmall,
  opens,
  type Shape,
  shapeOf,
  titled,
} from './capitals.ts';
import { isListed, type KnownName, knownAt, nameKey } from './gazetteer.ts';
import { type Lists, type NameRun, Parts } from './parts.ts';

const LONGEST_PARTICLES = 3;
const LONGEST_NAME = 14;

/**
 * The names of a text in its order, none overlapping: runs of words with capitals, with the small words
 * that belong inside them, parted at titles ("Apple CEO Tim Cook" holds two). Where capitals tell
 * nothing (a sentence's first word, a headline) the part of speech, the lists and names met elsewhere decide.
 */
export function findNames(
  doc: Pick<Doc, 'text' | 'tokens' | 'sentences'>,
  lists: Lists,
  forms: readonly string[],
): NameRun[] {
  const finder = new Finder(doc, lists, forms);
  return doc.sentences.flatMap((s) => finder.namesOf(s));
}

class Finder {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly forms: readonly string[];
  private readonly lists: Lists;
  /** Words met as names where capitals tell. */
  private readonly met = new Set<string>();
  /** Small words of the text ("les", "will"), which are none of its names where a capital is due. */
  private readonly small = new Set<string>();
  private readonly parts: Parts;
  /** By the first token of the sentence. */
  private readonly shapes: ReadonlyMap<number, Shape>;
  private shape: Shape = 'usual';
  private from = 0;
  private to = 0;

  constructor(
    { text, tokens, sentences }: Pick<Doc, 'text' | 'tokens' | 'sentences'>,
    lists: Lists,
    forms: readonly string[],
  ) {
    this.text = text;
    this.forms = forms;
    this.tokens = tokens;
    this.lists = lists;
    this.parts = new Parts({ text, tokens }, lists, forms);
    tokens.forEach((t, i) => {
      if (isFunctionWord(t) && isSmall(t)) this.small.add(forms[i]!);
    });
    this.shapes = new Map(sentences.map((s) => [s.first, shapeOf(tokens, s)]));
    for (const s of sentences) {
      if (this.shapes.get(s.first) !== 'usual') continue;
      for (let i = s.first + 1; i < s.last; i++) {
        const t = tokens[i]!;
        if (t.upos !== 'PROPN' || !isCapital(t) || t.text.length < 2) continue;
        if (lists.words.particles.has(forms[i]!) || this.small.has(forms[i]!)) continue;
        const isPart = tokens[i - 1]?.text === '-' || tokens[i + 1]?.text === '-';
        if (!isPart && !opens(tokens, i, s.first)) this.met.add(t.text.toLowerCase());
      }
    }
  }

  namesOf(sentence: Sentence): NameRun[] {
    this.shape = this.shapes.get(sentence.first)!;
    this.from = sentence.first;
    this.to = sentence.last;
    const found: NameRun[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const run = this.runAt(i);
      if (!run) continue;
      for (const part of this.parts.of(run, this.from)) found.push(part);
      i = run.last - 1;
    }
    return found;
  }

  private form(i: number): string {
    return this.forms[i] ?? '';
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
    if (this.lists.temporal.has(this.form(i).replace(/\.$/, ''))) return false;
    const isName = t.upos === 'PROPN' || isAcronym(t.text);
    if (this.shape === 'capitals' || this.isShouted(i))
      return (
        t.text.length > 1 &&
        (this.met.has(t.text.toLowerCase()) || (isName && isListed(titled(t.text), this.lists.index)))
      );
    if (this.shape === 'titled')
      return this.met.has(t.text.toLowerCase()) || isListed(t.text, this.lists.index);
    if (this.opens(i)) {
      const isNamed =
        this.met.has(t.text.toLowerCase()) ||
        (t.upos === 'AUX' && isListed(t.text, this.lists.index) && this.tokens[i + 1]?.upos === 'PROPN');
      if (isFunctionWord(t)) return isNamed;
      if (isName || this.met.has(t.text.toLowerCase())) return true;
      // "Syngof a dit": no word of the language; a common noun at the head of a sentence is none of a name,
      // but for one that a name follows ("Sydney Gabela") or that heads an organisation's ("Police fédérale").
      const next = this.tokens[i + 1];
      return (
        (isCapital(next) && (next!.upos === 'PROPN' || isListed(t.text, this.lists.index))) ||
        (t.upos === 'X' && t.text.length > 2)
      );
    }
    if (isInitial(t.text) && t.text.length > 1) return true;
    return isName || !isFunctionWord(t) || (isListed(t.text, this.lists.index) && t.text.length > 2);
  }
  /** One of three words or more in capitals: "THIS IS GARBAGE" is no name, whatever its letters. */
  private isShouted(i: number): boolean {
    const isLoud = (k: number) => /^[\p{Lu}']{2,}$/u.test(this.tokens[k]?.text ?? '');
    if (!isLoud(i)) return false;
    const [before, after] = [isLoud(i - 1), isLoud(i + 1)];
    return (before && after) || (before && isLoud(i - 2)) || (after && isLoud(i + 2));
  }

  private runAt(i: number): NameRun | null {
    const t = this.tokens[i]!;
    const { index } = this.lists;
    const capital = isCapital(t);
    if (!capital && (isFunctionWord(t) || !index.beginning.has(t.text))) return null;
    const quoted = capital ? this.quotedFrom(i) : null;
    if (quoted) return quoted;
    const known = knownAt(this.text, this.tokens, i, this.to, index);
    const isKnown = known !== null && this.isTaken(known, capital) && !this.isTemporal(i, known.last);
    if (!isKnown && !(capital && this.isNameWord(i))) return null;
    let last = isKnown ? known.last : i + 1;
    // "PS de Paris" is a party somewhere, "CHU de Dijon" one hospital.
    const isParty = isKnown && last - i === 1 && isAcronym(t.text);
    const headed = (isKnown && known.known.kind === 'organisation' && !isParty) || this.parts.isHead(i);
    // "le maire de Paris Anne Hidalgo", "ministre de l'Intérieur Ryan Zinke": what the office is of ends where it does.
    const isOffice =
      this.parts.belongsToOffice(i, this.from) && !index.firstNames.has(t.text) && !this.parts.isHead(i);
    // "la région Île-de-France Valérie Pécresse": a place or an organisation, and who heads it.
    const isFollowed =
      isKnown &&
      !index.firstNames.has(t.text) &&
      index.firstNames.has(this.tokens[last]?.text ?? '') &&
      isCapital(this.tokens[last + 1]);
    last = isOffice || isFollowed ? last : this.extended(i, last, headed);
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
    const common = isFunctionWord(t);
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
        headed ||= this.parts.isHead(end);
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
}
