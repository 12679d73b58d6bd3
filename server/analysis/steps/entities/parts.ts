import type { NameWords } from '../../languages/names.ts';
import type { Range } from '../../syntax.ts';
import type { Doc, Token } from '../../types.ts';

import { isCapital, isSmall, titled } from './capitals.ts';
import { isListed, type KnownName, knownAt, type NameIndex, nameKey } from './gazetteer.ts';

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

/** How many words lie between "ministre" and the last of what he is minister of. */
const FARTHEST_OFFICE = 8;

/** Parts runs of words with capitals at the titles in them, and leaves out what names nobody. */
export class Parts {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly forms: readonly string[];
  private readonly lists: Lists;
  /** Words that the text has without a capital too; made where it is first asked for. */
  private small: ReadonlySet<string> | null = null;
  /** First token of the sentence. */
  private from = 0;

  constructor({ text, tokens }: Pick<Doc, 'text' | 'tokens'>, lists: Lists, forms: readonly string[]) {
    this.text = text;
    this.forms = forms;
    this.tokens = tokens;
    this.lists = lists;
  }

  private form(i: number): string {
    return this.forms[i] ?? '';
  }

  /** "Apple CEO Tim Cook", "House Speaker Paul Ryan": what stands before a title, and who is called by it. */
  of(run: NameRun, from: number): NameRun[] {
    this.from = from;
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
        // "Former Florida Gov. Jeb Bush": the title before the place is his too.
        titles: last < run.last ? [] : titles,
        known: run.first === first && run.last === last ? run.known : null,
      });
      if (part) parts.push(part);
    };
    for (let i = run.first; i < run.last; i++) {
      const form = this.form(i);
      const isTitle =
        words.courtesy.has(form) || (words.titles.has(form) && !this.isOrganisationFrom(i, run.last));
      // "Bruno Le Maire": after an article in capitals a title is a surname.
      if (!isTitle || (i > first + 1 && /^L[ea]$/.test(this.tokens[i - 1]!.text))) continue;
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
    if (this.belongsToOffice(i, this.from) && !isListed(text, this.lists.index)) return true;
    // "a VETO", "the Wall": a common noun that the text elsewhere writes as one.
    const isMarked = /^\p{Lu}{4,}$/u.test(text) || upos === 'NOUN' || this.tokens[i - 1]?.upos === 'DET';
    return isMarked && !isListed(text, this.lists.index) && this.isCommon(this.form(i));
  }

  private isCommon(form: string): boolean {
    this.small ??= new Set(this.forms.filter((_, i) => isSmall(this.tokens[i]!)));
    return this.small.has(form);
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
      first > this.from && !isOther && !this.belongsToOffice(first, this.from)
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

  /** A noun that may head a name of several words: an organisation's, a place's or a thing's. */
  isHead(i: number): boolean {
    const { organisationHeads, placeHeads, things } = this.lists.words;
    const form = this.form(i);
    return organisationHeads.has(form) || placeHeads.has(form) || things.has(form);
  }

  /** After "de" and an office ("ministre de l'", "maire de"): French names first of what it is. */
  belongsToOffice(i: number, from: number): boolean {
    const { words } = this.lists;
    // English offices that have no other noun before them have capitals: "Secretary of State Mike Pompeo".
    if (words.headIsLast)
      return this.form(i - 1) === 'of' && words.titles.has(this.form(i - 2)) && isCapital(this.tokens[i - 2]);
    let k = i - 1;
    if (words.definite.has(this.form(k)) && k > from) k--;
    if (!words.connectors.has(this.form(k)) && this.form(k) !== 'en') return false;
    for (k--; k >= Math.max(from, i - FARTHEST_OFFICE); k--) {
      if (words.offices.has(this.form(k))) return true;
      if (/^(?:VERB|AUX|PUNCT|PRON)$/.test(this.tokens[k]!.upos)) return false;
    }
    return false;
  }
}
