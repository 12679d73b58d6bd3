import type { Grammar } from '../../languages/grammar.ts';
import type { Range } from '../../syntax.ts';
import type {
  Doc,
  Entity,
  HolderEntry,
  HolderKind,
  HolderRole,
  Match,
  Mention,
  PlaceEntry,
  Source,
  Span,
} from '../../types.ts';
import { folded } from '../lexicon.ts';
import { isComma, isName, isQuoteMark, uninverted } from '../phrases.ts';
import { firstStartingFrom, lastStartingBy, spanAt, spansWithin } from '../spans.ts';
import { isCapitalisedOnly, isDefinite, isPlural, isTitled, textOf, withoutDeterminer } from './shapes.ts';

/** How far from a name, in characters, its title may stand. */
const FARTHEST_TITLE = 60;

type Holder = Pick<Source, 'name' | 'kind' | 'role'>;
interface Known extends Holder {
  /** Lemmas of the nouns that he was called by ("ministre", "senator"). */
  heads: Set<string>;
  feminine: boolean | null;
  plural: boolean;
}

/** A title and the named person who bears it there. */
interface Titled extends Span {
  holder: Holder;
}

export interface HolderMatches {
  holders: Match<HolderEntry>[];
  places: Match<PlaceEntry>[];
}

/**
 * Resolves the words that name a source to a holder: a name, a kind and a role. It remembers whom it
 * has met, so that "le ministre", "Castaner" and "il" lead back to the name given before.
 */
export class Holders {
  private readonly doc: Pick<Doc, 'text' | 'tokens' | 'sentences' | 'entities'>;
  private readonly matches: HolderMatches;
  private readonly grammar: Grammar;
  private readonly known: Known[] = [];
  private readonly byName = new Map<string, Known>();
  /** Every mention of every entity, in the order of the text. */
  private readonly mentions: (Mention & { entity: Entity })[];
  private titled: Map<string, Titled[]> | null = null;
  private last: Known | null = null;
  /** Where the last holder was named. */
  private lastAt = -1;

  constructor(
    doc: Pick<Doc, 'text' | 'tokens' | 'sentences' | 'entities'>,
    matches: HolderMatches,
    grammar: Grammar,
  ) {
    this.doc = doc;
    this.matches = matches;
    this.grammar = grammar;
    this.mentions = doc.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((a, b) => a.start - b.start);
  }

  private spanOf({ first, last }: Range): Span {
    return { start: this.doc.tokens[first]!.start, end: this.doc.tokens[last - 1]!.end };
  }

  /** The source for the tokens of `range`, as the contract gives it. */
  resolve(range: Range): Source {
    const { tokens, text } = this.doc;
    const start = tokens[range.first]!.start;
    const end = tokens[range.last - 1]!.end;
    const holder = this.holderOf(range);
    return { start, end, text: text.slice(start, end), ...holder };
  }

  /** The holder of what continues the last report: his name and kind, no words of the text. */
  continued(): Source | null {
    return (
      this.last && {
        start: null,
        end: null,
        text: null,
        name: this.last.name,
        kind: this.last.kind,
        role: this.last.role,
      }
    );
  }

  private holderOf(range: Range): Holder {
    const found = this.isPronoun(range) ? this.byPronoun(range) : this.byPhrase(range);
    this.last = this.remember(found, range);
    this.lastAt = this.doc.tokens[range.first]!.start;
    return { name: found.name, kind: found.kind, role: this.last.role };
  }

  private remember(holder: Holder, range: Range): Known {
    const heads = this.heads(range).map(headWord);
    let known = this.byName.get(holder.name);
    if (!known) {
      known = {
        ...holder,
        heads: new Set(),
        feminine: null,
        plural: isPlural(range, this.doc, this.grammar),
      };
      this.known.push(known);
      this.byName.set(holder.name, known);
    }
    if (known.role === 'other') known.role = holder.role;
    for (const h of heads) known.heads.add(h);
    const form = folded(this.doc.tokens[range.first]!.text);
    if (/^(?:la|mme|mlle|une|elle|mrs|ms|mrs\.|ms\.|she)$/.test(form)) known.feminine = true;
    else if (/^(?:m\.|mr|mr\.|il|he|un)$/.test(form)) known.feminine = false;
    return known;
  }

  private isPronoun({ first, last }: Range): boolean {
    return last - first === 1 && this.grammar.pronouns.has(this.pronoun(first));
  }
  private pronoun(i: number): string {
    return uninverted(folded(this.doc.tokens[i]!.text));
  }

  /** The last holder met that the pronoun fits; failing that, the last person named in the text before it. */
  private byPronoun({ first }: Range): Holder {
    const joined = this.joinedAt(first);
    if (joined) return { name: joined.name, kind: 'person', role: this.roleNear(joined) };
    const { gender, plural } = this.grammar.pronouns.get(this.pronoun(first))!;
    const agrees = (k: Known) =>
      k.plural === plural && (k.feminine === null || k.feminine === (gender === 'f'));
    const fits = (k: Known) => {
      if (gender !== null) return agrees(k) && k.kind !== 'institution';
      return k.kind === 'institution' || (plural && k.plural);
    };
    const subject = gender === null || plural ? undefined : this.subjectSince(this.lastAt, first);
    if (subject) return { name: subject.name, kind: 'person', role: this.roleNear(subject) };
    // "elle" is an institution only where no person fits.
    const found =
      (this.last && fits(this.last) ? this.last : this.known.findLast(fits)) ??
      (this.last && agrees(this.last) ? this.last : undefined);
    if (found) return found;
    const before = this.doc.tokens[first]!.start;
    const person = plural ? undefined : this.personBefore(before);
    if (person) return { name: person.name, kind: 'person', role: this.roleNear(person) };
    return { name: uninverted(this.doc.tokens[first]!.text), kind: 'unnamed', role: 'other' };
  }

  /** The person whom the entities have a pronoun stand for. */
  private joinedAt(token: number): Entity | undefined {
    const { end } = this.doc.tokens[token]!;
    const mention = this.mentions[lastStartingBy(this.mentions, end - 1)];
    return mention?.by === 'pronoun' && mention.end === end ? mention.entity : undefined;
  }

  /** The last person who was the subject of a sentence after `from`: he is who "il" speaks of. */
  private subjectSince(from: number, token: number): Entity | undefined {
    const { tokens, sentences } = this.doc;
    const before = tokens[token]!.start;
    for (let i = lastStartingBy(this.mentions, before - 1); i >= 0 && this.mentions[i]!.start > from; i--) {
      const { start, entity } = this.mentions[i]!;
      const sentence = spanAt(sentences, start);
      if (entity.kind !== 'person' || !sentence || sentence.end > before) continue;
      const ahead = tokens.slice(sentence.first, firstStartingFrom(tokens, start));
      if (!ahead.some((t) => t.upos === 'VERB' || t.upos === 'AUX' || isQuoteMark(t))) return entity;
    }
    return undefined;
  }

  private personBefore(offset: number): Entity | undefined {
    for (let i = lastStartingBy(this.mentions, offset); i >= 0; i--) {
      const { entity, end } = this.mentions[i]!;
      if (entity.kind === 'person' && end <= offset) return entity;
    }
    return undefined;
  }

  private byPhrase(range: Range): Holder {
    const { tokens } = this.doc;
    let comma = range.first + 1;
    while (comma < range.last && !isComma(tokens[comma])) comma++;
    if (comma >= range.last) comma = -1;
    const main = comma < 0 ? range : { first: range.first, last: comma };
    const heads = this.heads(range);
    const named = this.headOf(main);
    // "Bloomberg" is the agency but where the article names Mike Bloomberg.
    const head = named && this.isPerson(named) ? undefined : named;
    const role = this.roleOf(range);
    if (isTitled(main, this.doc))
      return { name: textOf(main, this.doc), kind: 'institution', role: role ?? 'media' };
    const described = this.describedIn(main);
    if (described?.kind === 'organisation')
      return { name: described.name, kind: 'institution', role: role ?? 'other' };
    const entities = this.entitiesIn(main);
    const person = entities.findLast((e) => e.kind === 'person');
    const apposed = comma < 0 ? [] : this.entitiesIn({ first: comma, last: range.last });

    if (head === undefined && person)
      return { name: person.name, kind: 'person', role: role ?? this.roleNear(person) };
    if (head && head.entry.kind === 'unnamed') {
      const name = this.nameAfterHead(main, head, person);
      if (name) return { name, kind: 'person', role: role ?? 'other' };
      const apposedPerson = apposed.find((e) => e.kind === 'person');
      if (apposedPerson) return { name: apposedPerson.name, kind: 'person', role: role ?? 'other' };
      const before =
        isDefinite(main, this.doc, this.grammar) && !isPlural(main, this.doc, this.grammar)
          ? this.calledBefore(headWord(head), range)
          : undefined;
      if (before) return before;
      return {
        name: withoutDeterminer(main, this.doc, this.grammar),
        kind: 'unnamed',
        role: role ?? 'other',
      };
    }
    if (head) {
      const apposition = apposed.find((e) => e.kind === 'organisation' || e.kind === 'person');
      const name =
        apposition?.name ??
        this.nameAfterHead(main, head, undefined) ??
        withoutDeterminer(main, this.doc, this.grammar);
      return { name, kind: 'institution', role: role ?? 'other' };
    }
    const organisation = entities.find((e) => e.kind === 'organisation' || e.kind === 'place');
    if (organisation) {
      const kind: HolderKind =
        isCapitalisedOnly(main, this.doc) || entities.length > 0 ? 'institution' : 'unnamed';
      const isGovernment = organisation.kind === 'place';
      return {
        name: withoutDeterminer(main, this.doc, this.grammar),
        kind,
        role: role ?? (isGovernment ? this.governmentOf(organisation.name) : 'other'),
      };
    }
    return {
      name: withoutDeterminer(main, this.doc, this.grammar),
      kind: heads.length || !tokens.slice(main.first, main.last).some(isName) ? 'unnamed' : 'institution',
      role: role ?? 'other',
    };
  }

  private isPerson(span: Span): boolean {
    const mention = this.mentions[lastStartingBy(this.mentions, span.start)];
    return mention?.entity.kind === 'person' && mention.by === 'name' && span.end <= mention.end;
  }

  /** Whom or what the entities have a definite noun stand for: "le groupe", "the company". */
  private describedIn(range: Range): Entity | undefined {
    return spansWithin(this.mentions, this.spanOf(range)).find((m) => m.by === 'description')?.entity;
  }

  /** "le ministre": whom the text has called so, or the last person met whom it has called nothing yet. */
  private calledBefore(head: string, { first }: Range): Holder | undefined {
    const called = this.known.findLast((k) => k.kind === 'person' && k.heads.has(head));
    if (called) return called;
    const start = this.doc.tokens[first]!.start;
    const titled = this.titledPersons(head);
    let title = lastStartingBy(titled, start);
    while (title >= 0 && titled[title]!.end > start) title--;
    if (title >= 0) return titled[title]!.holder;
    return this.last?.kind === 'person' && this.last.heads.size === 0 ? this.last : undefined;
  }

  /** Where a word is the title of a named person, in order; looked up once, for a text may say it a thousand times. */
  private titledPersons(head: string): readonly Titled[] {
    if (!this.titled) {
      this.titled = new Map();
      for (const title of this.matches.holders) {
        const around = { start: title.end, end: title.end + FARTHEST_TITLE };
        const named = spansWithin(this.mentions, around).find(
          (m) => m.entity.kind === 'person' && this.isTitleOf(title, m),
        );
        if (!named) continue;
        const holder: Holder = { name: named.entity.name, kind: 'person', role: title.entry.role };
        const said = this.titled.get(headWord(title)) ?? [];
        said.push({ start: title.start, end: title.end, holder });
        this.titled.set(headWord(title), said);
      }
    }
    return this.titled.get(head) ?? [];
  }

  /** "le ministre de l'Intérieur Christophe Castaner": the person's name at the end of a title's phrase. */
  private nameAfterHead(
    { first, last }: Range,
    head: Match<HolderEntry>,
    person: Entity | undefined,
  ): string | null {
    if (person && !this.isGenitive(person, { first, last })) return person.name;
    const { tokens } = this.doc;
    if (!isName(tokens[last - 1])) return null;
    let from = last - 1;
    while (from > first && isName(tokens[from - 1])) from--;
    const before = folded(tokens[from - 1]?.text ?? '');
    // After "de" a name is what the office is of ("le ministre de l'Intérieur"), not who holds it.
    if (
      from <= head.first ||
      this.grammar.genitives.has(before) ||
      this.grammar.determiners.has(before) ||
      this.grammar.locatives.has(before)
    )
      return null;
    const name = this.doc.text.slice(tokens[from]!.start, tokens[last - 1]!.end);
    const entity = this.doc.entities.find((e) => e.kind === 'person' && e.name.split(/\s/).at(-1) === name);
    return entity?.name ?? name;
  }

  /** "la mère de Lindsay": the name is whose, not who. */
  private isGenitive(person: Entity, range: Range): boolean {
    const mention = spansWithin(this.mentions, this.spanOf(range)).find((m) => m.entity === person);
    if (!mention) return false;
    const before = this.doc.tokens[lastStartingBy(this.doc.tokens, mention.start) - 1];
    return before !== undefined && this.grammar.genitives.has(folded(before.text));
  }

  private entitiesIn({ first, last }: Range): Entity[] {
    return [...new Set(spansWithin(this.mentions, this.spanOf({ first, last })).map((m) => m.entity))];
  }

  private heads({ first, last }: Range): Match<HolderEntry>[] {
    return spansWithin(this.matches.holders, this.spanOf({ first, last }));
  }

  /**
   * The noun that says what the holder is: in French the first ("le groupe de citoyens"), in English
   * the last before a preposition ("a residents' group", "the council's director of safety").
   */
  private headOf(range: Range): Match<HolderEntry> | undefined {
    const heads = this.heads(range);
    if (!this.grammar.headIsLast) return heads[0];
    const { tokens } = this.doc;
    let end = range.first;
    while (end < range.last && tokens[end]!.upos !== 'ADP') end++;
    return heads.findLast((m) => m.last <= end) ?? heads[0];
  }

  /** The role of the first noun that has one; a government's of another country is a foreign state's. */
  private roleOf(range: Range): HolderRole | null {
    const head = this.headOf(range);
    // "a spokesman for the ministry" speaks for the ministry.
    const telling =
      head && head.entry.role !== 'other' ? head : this.heads(range).find((m) => m.entry.role !== 'other');
    const role = (telling ?? head)?.entry.role;
    if (role !== 'government') return role ?? null;
    const place = spansWithin(this.matches.places, this.spanOf(range))[0];
    return place && !this.grammar.homePlaces.has(place.entry.name) ? 'foreign_state' : 'government';
  }
  private governmentOf(place: string): HolderRole {
    const match = this.matches.places.find(
      (m) => m.entry.name === place || folded(m.entry.lemma) === folded(place),
    );
    return match && this.grammar.homePlaces.has(match.entry.name) ? 'government' : 'foreign_state';
  }

  /** The role of the title that stands before one of a person's mentions, or in the apposition after it. */
  private roleNear(person: Entity): HolderRole {
    for (const m of person.mentions) {
      const around = { start: m.start - FARTHEST_TITLE, end: m.end + FARTHEST_TITLE };
      const near = spansWithin(this.matches.holders, around).find((h) => this.isTitleOf(h, m));
      if (near && near.entry.kind === 'unnamed') return near.entry.role;
    }
    return 'other';
  }

  /** A title stands before the name, or opens the apposition after it. */
  private isTitleOf(title: Span, name: Span): boolean {
    if (title.end <= name.start) return !/[.,;:«»"“”]/.test(this.doc.text.slice(title.end, name.start));
    return title.start >= name.end && /^, (?:\p{L}+ )?$/u.test(this.doc.text.slice(name.end, title.start));
  }
}

/** "ministre de l'Intérieur" and "ministre" call a man the same. */
function headWord({ entry }: Match<HolderEntry>): string {
  return entry.lemma.split(' ', 1)[0]!;
}
