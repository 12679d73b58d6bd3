import type { Grammar } from '../../../languages/grammar.ts';
import type { NameWords } from '../../../languages/names.ts';
import { startsWithCapital } from '../../../letters.ts';
import type { Range } from '../../../syntax.ts';
import type { Doc, HolderEntry, HolderRole, KnownEntity, Match, Mention, Span } from '../../../types.ts';
import { headOf } from '../../entities/kinds.ts';
import { folded } from '../../lexicon.ts';
import { isComma } from '../../phrases.ts';
import { firstStartingFrom, lastStartingBy, spansWithin } from '../../spans.ts';
import type { Roles } from './roles.ts';

/** How many words may lie between "le ministre" and the name, or between a name and what it is apposed. */
const LONGEST_TITLE = 16;
const LONGEST_LEAD = 7;
/** How many of those who are called by one noun are asked, on either side of a place. */
const MOST_BEARERS = 60;
const MAY_STAND_IN_TITLE = /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|CCONJ|PART|X)$/;
const MAY_LEAD = /^(?:DET|ADJ|NOUN|PROPN|ADV|X)$/;

/** Stands for the noun of one called by his age. */
export const AGE = '62-year-old';

type PersonMention = Mention & { entity: KnownEntity };

/** What a text calls a person in one place: the noun, and what it says of it. */
export interface Called extends Span {
  person: KnownEntity;
  head: string;
  role: HolderRole;
  /** The words beside the noun: "Intérieur", "OPH", "Bobigny". */
  words: ReadonlySet<string>;
}

/** Who is called what in a text, before the name ("le ministre Paul Roc") and after it ("Paul Roc, ministre"). */
export class Titles {
  private readonly doc: Pick<Doc, 'text' | 'tokens' | 'sentences'>;
  private readonly grammar: Grammar;
  private readonly words: NameWords;
  private readonly mentions: readonly PersonMention[];
  private readonly nounTo = new Map<number, Match<HolderEntry>>();
  private readonly nounFrom = new Map<number, Match<HolderEntry>>();
  private readonly byHead = new Map<string, Called[]>();
  private readonly byPerson = new Map<KnownEntity, Called[]>();
  private readonly apart = new Map<KnownEntity, Set<string>>();
  /** The nouns that are somebody's title, by the token they begin with. */
  readonly titleAt = new Map<number, KnownEntity>();

  private readonly nouns: readonly Match<HolderEntry>[];
  private readonly roles: Roles;

  /** @param mentions those of all entities, in the order of the text */
  constructor(
    doc: Pick<Doc, 'text' | 'tokens' | 'sentences'>,
    mentions: readonly PersonMention[],
    nouns: readonly Match<HolderEntry>[],
    roles: Roles,
    grammar: Grammar,
    words: NameWords,
  ) {
    this.doc = doc;
    this.grammar = grammar;
    this.words = words;
    this.mentions = mentions;
    this.nouns = nouns;
    this.roles = roles;
    for (const noun of nouns) {
      if (noun.entry.kind !== 'unnamed' || this.isAdjective(noun)) continue;
      this.nounTo.set(noun.last, noun);
      this.nounFrom.set(noun.first, noun);
    }
    for (const mention of mentions) {
      if (mention.by !== 'name' || mention.entity.kind !== 'person') continue;
      const first = firstStartingFrom(doc.tokens, mention.start);
      const last = firstStartingFrom(doc.tokens, mention.end);
      this.readBefore(mention.entity, first, last);
      this.readAfter(mention.entity, last);
      this.keepApart(mention.entity, last, 1);
      this.keepApart(mention.entity, first - 1, -1);
    }
  }

  /** What the text calls a person, in no order. */
  of(person: KnownEntity): readonly Called[] {
    return this.byPerson.get(person) ?? [];
  }

  /** Whether the text sets a person beside one called by the noun, so that they are two: "le maire a reçu Paul Roc". */
  areTwo(person: KnownEntity, head: string): boolean {
    return this.apart.get(person)?.has(head) ?? false;
  }

  /** Takes in what a person was found to be called. */
  learn(person: KnownEntity, noun: Match<HolderEntry>, phrase: Range): void {
    this.giveNoun(person, noun, phrase);
  }

  /** The noun of an office, one for those that go by several names. */
  headOf(noun: Match<HolderEntry>): string {
    return this.words.sameOffice.get(noun.entry.lemma) ?? headOf(noun, this.grammar.headIsLast);
  }

  /** The noun of `range` that somebody may be called by, with its other words. */
  read(range: Range): { head: string; noun: Match<HolderEntry> | undefined; words: Set<string> } | null {
    const noun = this.nounIn(range);
    if (noun) return { head: this.headOf(noun), noun, words: this.wordsBeside(noun, range) };
    const { tokens, text } = this.doc;
    const isAge = this.words.ages.test(text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end));
    if (isAge) return { head: AGE, noun, words: new Set() };
    const isNoun = (i: number) => tokens[i]!.upos === 'NOUN';
    let i = range.first;
    while (i < range.last && !isNoun(i)) i++;
    if (i >= range.last) return null;
    if (this.grammar.headIsLast) while (i + 1 < range.last && isNoun(i + 1)) i++;
    return {
      head: folded(tokens[i]!.lemma),
      noun,
      words: this.wordsBeside({ first: i, last: i + 1 }, range),
    };
  }

  /**
   * Whom the text calls by the noun: the last before `at` who is called so with the same words ("de
   * l'Intérieur"), the last of whom no other words are said, or the one who is so called later.
   */
  bearer(
    { head, words }: { head: string; words: ReadonlySet<string> },
    at: number,
    agrees: (person: KnownEntity) => boolean,
  ): KnownEntity | undefined {
    const called = this.byHead.get(head) ?? [];
    const isSame = (c: Called) => [...words].some((w) => c.words.has(w));
    const isOpen = (c: Called) => words.size === 0 || c.words.size === 0;
    const next = lastStartingBy(called, at - 1) + 1;
    let open: KnownEntity | undefined;
    for (let i = next - 1; i >= Math.max(0, next - MOST_BEARERS); i--) {
      const c = called[i]!;
      if (!agrees(c.person)) continue;
      if (isSame(c)) return c.person;
      if (isOpen(c)) open ??= c.person;
    }
    if (open) return open;
    const ahead = called.slice(next, next + MOST_BEARERS).filter((c) => agrees(c.person));
    const same = ahead.find(isSame);
    if (same) return same.person;
    const unsaid = ahead.filter(isOpen);
    return unsaid.every((c) => c.person === unsaid[0]!.person) ? unsaid[0]?.person : undefined;
  }

  /** In French the first noun of a phrase heads it, in English the last before a preposition. */
  private nounIn({ first, last }: Range): Match<HolderEntry> | undefined {
    if (!this.grammar.headIsLast) {
      for (let i = first; i < last; i++) if (this.nounFrom.has(i)) return this.nounFrom.get(i);
      return undefined;
    }
    let end = first;
    while (end < last && this.doc.tokens[end]!.upos !== 'ADP') end++;
    for (let i = end; i > first; i--) if (this.nounTo.has(i)) return this.nounTo.get(i);
    for (let i = first; i < last; i++) if (this.nounFrom.has(i)) return this.nounFrom.get(i);
    return undefined;
  }

  /** Walks from a name over its clause to a definite noun on the other side of the verb. */
  private keepApart(person: KnownEntity, from: number, step: 1 | -1): void {
    const { tokens } = this.doc;
    let hasVerb = false;
    for (let k = from; Math.abs(k - from) < LONGEST_TITLE && k > 0 && k < tokens.length; k += step) {
      const { upos, text } = tokens[k]!;
      if (/^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(upos)) return;
      if (upos === 'VERB' && !this.words.copulas.has(folded(text))) hasVerb = true;
      const noun = hasVerb ? this.nounFrom.get(k) : undefined;
      if (!noun || !this.words.definite.has(folded(tokens[k - 1]!.text))) continue;
      const heads = this.apart.get(person) ?? new Set();
      this.apart.set(person, heads.add(this.headOf(noun)));
      return;
    }
  }

  private readBefore(person: KnownEntity, first: number, last: number): void {
    const { tokens } = this.doc;
    const { courtesy, styles } = this.words;
    let i = first - 1;
    for (; i >= 0; i--) {
      const form = folded(tokens[i]!.text);
      const style = styles.get(form);
      if (!style && !courtesy.has(form)) break;
      if (style)
        this.give(person, { ...style, words: new Set(), start: tokens[i]!.start, end: tokens[i]!.end });
    }
    const apposed = isComma(tokens[i]);
    if (apposed && tokens[last]?.upos !== 'PUNCT') return;
    if (apposed) i--;
    const isAttached = (k: number) => this.grammar.headIsLast || !/^(?:ADP|DET|CCONJ)$/.test(tokens[k]!.upos);
    if (i < 0 || !isAttached(i)) return;
    let found: Match<HolderEntry> | undefined;
    for (let k = i; k >= Math.max(0, i - LONGEST_TITLE); k--) {
      if (!this.mayStandInTitle(k)) break;
      const noun = this.nounFrom.get(k);
      if (noun && noun.last <= i + 1 && this.isSingular(noun)) {
        found = noun;
        if (!apposed) break;
      }
      // "The FBI director James Coe": in English the title touches the name.
      if (!apposed && this.grammar.headIsLast && !noun && this.nounTo.get(i + 1) === undefined) break;
    }
    if (!found && !apposed) found = this.officeBefore(i);
    if (!found) return;
    this.titleAt.set(found.first, person);
    let from = found.first;
    while (from > 0 && this.grammar.headIsLast && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[from - 1]!.upos)) from--;
    this.giveNoun(person, found, { first: from, last: i + 1 });
  }

  /** "Minister of Foreign Affairs Ivan Kolar": with capitals an English office goes before the name whole. */
  private officeBefore(last: number): Match<HolderEntry> | undefined {
    if (!this.grammar.headIsLast) return undefined;
    const { tokens } = this.doc;
    for (let k = last; k >= Math.max(0, last - LONGEST_LEAD); k--) {
      const office = this.nounTo.get(k + 1);
      if (office && startsWithCapital(tokens[k]!.text)) return office;
      if (!startsWithCapital(tokens[k]!.text) && !/^(?:ADP|CCONJ)$/.test(tokens[k]!.upos)) return undefined;
    }
    return undefined;
  }

  /** ", 45 ans, ancien président de …", "(maire de …)", "est le patron de …". */
  private readAfter(person: KnownEntity, last: number): void {
    const { tokens } = this.doc;
    const opener = tokens[last];
    if (!opener || !(/^[,(–—-]$/.test(opener.text) || this.words.copulas.has(folded(opener.text)))) return;
    let i = last + 1;
    if (tokens[i]?.upos === 'NUM') {
      while (i < last + 5 && tokens[i] && !isComma(tokens[i])) i++;
      i++;
    }
    const to = Math.min(tokens.length, i + LONGEST_TITLE);
    let end = i;
    while (end < to && MAY_STAND_IN_TITLE.test(tokens[end]!.upos)) end++;
    const lead = Math.min(end, i + LONGEST_LEAD);
    for (let k = i; k < lead && (MAY_LEAD.test(tokens[k]!.upos) || this.nounFrom.has(k)); k++) {
      // "X, the group's director": in English the last noun of several that touch is the title.
      const noun = this.nounFrom.get(k);
      if (!noun || (this.grammar.headIsLast && this.nounFrom.has(noun.last))) continue;
      if (!this.isSingular(noun)) return;
      this.titleAt.set(noun.first, person);
      this.giveNoun(person, noun, { first: i, last: Math.max(end, noun.last) });
      return;
    }
  }

  /** "sécurité routière": what a list has for a noun ("un routier"), said of another. */
  private isAdjective({ first }: Range): boolean {
    const { tokens } = this.doc;
    return !this.grammar.headIsLast && tokens[first]!.upos === 'ADJ' && tokens[first - 1]?.upos === 'NOUN';
  }

  /** Nominal words, what joins them, and a participle with its complement ("chargé du Logement"). */
  private mayStandInTitle(i: number): boolean {
    const { upos, text } = this.doc.tokens[i]!;
    if (MAY_STAND_IN_TITLE.test(upos) || /^['’&-]$/.test(text) || this.nounFrom.has(i)) return true;
    return upos === 'VERB' && /[éi]e?s?$/.test(text) && this.doc.tokens[i + 1]?.upos === 'ADP';
  }

  private isSingular({ first, last, entry }: Match<HolderEntry>): boolean {
    const { text, lemma, upos } = this.doc.tokens[this.grammar.headIsLast ? last - 1 : first]!;
    return upos !== 'NOUN' || folded(text) === folded(lemma) || entry.lemma.startsWith(folded(text));
  }

  private giveNoun(person: KnownEntity, noun: Match<HolderEntry>, phrase: Range): void {
    const words = this.wordsBeside(noun, phrase);
    const { tokens } = this.doc;
    const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.last - 1]!.end };
    const within = spansWithin(this.nouns, span);
    const entities = spansWithin(this.mentions, span).map((m) => m.entity);
    const role = this.roles.of(span, noun, within, entities) ?? 'other';
    this.give(person, { head: this.headOf(noun), role, words, start: noun.start, end: noun.end });
  }

  private give(person: KnownEntity, said: Omit<Called, 'person'>): void {
    const called = { ...said, person };
    const heads = this.byHead.get(said.head);
    if (heads) heads.splice(lastStartingBy(heads, said.start) + 1, 0, called);
    else this.byHead.set(said.head, [called]);
    const own = this.byPerson.get(person);
    if (own) own.push(called);
    else this.byPerson.set(person, [called]);
  }

  /** The words of weight beside a noun; of what is named there, all the words of all its names. */
  private wordsBeside(noun: Range, phrase: Range): Set<string> {
    const { tokens } = this.doc;
    const beside = new Set<string>();
    for (let i = phrase.first; i < phrase.last; i++) {
      const { upos, text, lemma } = tokens[i]!;
      const isHead = i === (this.grammar.headIsLast ? noun.last - 1 : noun.first);
      if (isHead || !/^(?:NOUN|PROPN|ADJ|X)$/.test(upos) || this.words.formerly.has(folded(text))) continue;
      beside.add(folded(lemma));
    }
    const span: Span = { start: tokens[phrase.first]!.start, end: tokens[phrase.last - 1]!.end };
    for (const { entity } of spansWithin(this.mentions, span))
      if (entity.kind !== 'person')
        for (const name of [entity.name, ...entity.aliases])
          for (const word of folded(name).split(/[^\p{L}\p{N}]+/u)) if (word.length > 2) beside.add(word);
    return beside;
  }

  /** The person whose name, or title, begins at or holds `offset`. */
  personAt(offset: number): KnownEntity | undefined {
    const mention = this.mentions[lastStartingBy(this.mentions, offset)];
    return mention && mention.end > offset && mention.entity.kind === 'person' ? mention.entity : undefined;
  }
}
