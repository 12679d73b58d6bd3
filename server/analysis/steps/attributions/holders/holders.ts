import type { Grammar } from '../../../languages/grammar.ts';
import type { Gender, NameWords } from '../../../languages/names.ts';
import { startsWithCapital } from '../../../letters.ts';
import type { Range } from '../../../syntax.ts';
import type {
  Doc,
  HolderEntry,
  HolderRole,
  KnownEntity,
  Match,
  Mention,
  PlaceEntry,
  Source,
  Span,
} from '../../../types.ts';
import { isAcronym } from '../../entities/capitals.ts';
import { folded } from '../../lexicon.ts';
import { isComma, isName, uninverted } from '../../phrases.ts';
import { firstStartingFrom, lastStartingBy, spansWithin } from '../../spans.ts';
import { type Actor, Antecedents, joinedAt } from './antecedents.ts';
import { Cast } from './cast.ts';
import { Descriptions } from './descriptions.ts';
import { readPhrase } from './phrase.ts';
import { foremost, Roles, roleInList } from './roles.ts';
import { isCapitalisedOnly, isDefinite, isPlural, isTitled, textOf, withoutDeterminer } from './shapes.ts';
import { Titles } from './titles.ts';

export interface HolderMatches {
  holders: Match<HolderEntry>[];
  places: Match<PlaceEntry>[];
  /** The adjective of a country, by its canonical name. */
  demonyms: ReadonlyMap<string, string>;
}
type Needs = Pick<Doc, 'text' | 'tokens' | 'sentences' | 'quotes' | 'syntax' | 'entities'>;

/** What a capital stands for, in both languages. */
const GOVERNMENT = /\bgou?vern/i;

/** How well an actor fits a pronoun where nothing shows his gender, or where he is no person. */
const FIT = { unshown: 0.4, unnamed: 0.75, institution: 0.35, several: 0.4 };

/**
 * Resolves the words that name a source to a holder: a name, a kind and a role. It knows whom the text
 * names, calls what and tells of, so that "le ministre", "Castaner" and "il" lead back to the name given before.
 */
export class Holders {
  private readonly doc: Needs;
  private readonly nouns: readonly Match<HolderEntry>[];
  private readonly grammar: Grammar;
  /** Every mention of every entity, in the order of the text. */
  private readonly mentions: (Mention & { entity: KnownEntity })[];
  private readonly roles: Roles;
  private readonly titles: Titles;
  private readonly cast: Cast;
  private readonly antecedents: Antecedents;
  private readonly descriptions: Descriptions;
  private readonly places: readonly Match<PlaceEntry>[];
  private readonly demonyms: ReadonlyMap<string, string>;
  private readonly bySurname = new Map<string, KnownEntity>();
  private readonly governments: readonly KnownEntity[];
  private last: Actor | null = null;

  constructor(doc: Needs, { holders, places, demonyms }: HolderMatches, grammar: Grammar, words: NameWords) {
    this.doc = doc;
    this.nouns = holders;
    this.places = places;
    this.demonyms = demonyms;
    this.grammar = grammar;
    this.mentions = doc.entities
      .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
      .sort((a, b) => a.start - b.start);
    for (const entity of doc.entities)
      if (entity.kind === 'person')
        this.bySurname.set(entity.name.slice(entity.name.indexOf(' ') + 1), entity);
    this.governments = doc.entities.filter((e) => e.kind === 'organisation' && GOVERNMENT.test(e.name));
    this.roles = new Roles(places, grammar, words);
    this.titles = new Titles(doc, this.mentions, holders, this.roles, grammar, words);
    this.cast = new Cast(doc, grammar, words);
    this.antecedents = new Antecedents(doc, this.cast.told(this.mentions, holders, this.titles));
    this.descriptions = new Descriptions(this.titles, this.antecedents, this.cast, words);
  }

  /** The source for the tokens of `range`, as the contract gives it. */
  resolve(range: Range): Source {
    const span = this.spanOf(range);
    const actor = this.isPronoun(range) ? this.byPronoun(range) : this.byPhrase(range);
    if (actor.role === 'other' && actor.entity) actor.role = this.roleOf(actor.entity);
    if (this.canSpeak(actor, range)) {
      this.antecedents.speaks(actor, span);
      this.last = actor;
    }
    return { ...span, text: this.doc.text.slice(span.start, span.end), ...holderOf(actor) };
  }

  /** "le simple fait" is taken up by no "he": only names speak, and nouns that the lexicon has for a holder. */
  private canSpeak({ kind }: Actor, range: Range): boolean {
    return (
      kind !== 'unnamed' || this.isPronoun(range) || spansWithin(this.nouns, this.spanOf(range)).length > 0
    );
  }

  /** The holder of what continues the last report: his name and kind, no words of the text. */
  continued(): Source | null {
    return this.last && { start: null, end: null, text: null, ...holderOf(this.last) };
  }

  private spanOf({ first, last }: Range): Span {
    return { start: this.doc.tokens[first]!.start, end: this.doc.tokens[last - 1]!.end };
  }

  private pronoun(i: number): string {
    return uninverted(folded(this.doc.tokens[i]!.text));
  }
  private isPronoun({ first, last }: Range): boolean {
    const form = this.pronoun(first);
    return last - first === 1 && (this.grammar.pronouns.has(form) || this.grammar.tonics.has(form));
  }

  /** The person that the entities know a pronoun for, or the most salient actor that it fits; failing all, its own word. */
  private byPronoun({ first }: Range): Actor {
    const { start, end, text } = this.doc.tokens[first]!;
    const joined = joinedAt(this.mentions, end);
    if (joined) return this.cast.ofEntity(joined);
    const form = this.pronoun(first);
    const { gender, plural } = this.grammar.pronouns.get(form) ?? this.grammar.tonics.get(form)!;
    const fitness = (actor: Actor) => this.fits(actor, gender, plural);
    // "celui-ci" is not who the sentence is about, but who was named last.
    const isLast = /-ci$/.test(form);
    const found = isLast ? this.antecedents.latest(start, fitness) : this.antecedents.best(start, fitness);
    return found ?? unknown(uninverted(text), plural);
  }

  private fits(
    { kind, gender: own, plural: several, entity }: Actor,
    gender: Gender,
    plural: boolean,
  ): number {
    if (plural) return several ? 1 : gender === null && kind === 'institution' ? FIT.several : 0;
    if (several || (gender !== null && own !== null && own !== gender)) return 0;
    const isShown = gender === null || own !== null ? 1 : FIT.unshown;
    if (kind === 'institution') {
      // A place speaks where the text has it act.
      if (entity?.kind === 'place' && !entity.mentions.some((m) => m.metonym)) return 0;
      if (gender === null) return 1;
      // In French things have a gender, in English "he" and "she" are persons.
      return this.grammar.headIsLast ? 0 : FIT.institution * isShown;
    }
    if (gender === null) return 0;
    return kind === 'person' ? isShown : FIT.unnamed * isShown;
  }

  private byPhrase(range: Range): Actor {
    const { tokens } = this.doc;
    let comma = range.first + 1;
    while (comma < range.last && !isComma(tokens[comma])) comma++;
    const main = comma < range.last ? { first: range.first, last: comma } : range;
    const apposed = comma < range.last ? this.entitiesIn({ first: comma, last: range.last }) : [];
    const phrase = readPhrase(main, this.doc, this.mentions, this.nouns, this.grammar);
    const nouns = spansWithin(this.nouns, this.spanOf(range));
    const role = this.roles.of(this.spanOf(main), phrase.head, nouns, this.entitiesIn(main));

    if (phrase.person) return this.person(phrase.person, null);
    const { head } = phrase;
    const bare = head || phrase.organisation || phrase.group ? undefined : this.byBareName(main);
    if (bare) return bare;
    if (!head && isTitled(main, this.doc))
      return this.institution(textOf(main, this.doc), role ?? 'media', main);
    const described = spansWithin(this.mentions, this.spanOf(main)).find(
      (m) => m.by === 'description' && this.isWhole(m, main),
    )?.entity;
    if (described?.kind === 'organisation')
      return this.institution(described.name, role ?? 'other', main, described);
    const person = apposed.find((e) => e.kind === 'person');
    const plural = phrase.group !== undefined || isPlural(main, this.doc, this.grammar);
    if (head?.entry.kind === 'unnamed' || (!head && !phrase.organisation)) {
      if (person && !plural && !this.isOfAnother(person, comma)) return this.person(person, role);
      const isKnown = isDefinite(main, this.doc, this.grammar) && !plural;
      const before = isKnown ? this.descriptions.person(main, this.spanOf(main).start) : undefined;
      if (before) return before;
      return this.unnamed(
        main,
        head,
        role,
        plural,
        phrase.group?.name.charAt(0) !== phrase.group?.name.charAt(0).toLowerCase(),
      );
    }
    // "les médias", "several newspapers": nobody in particular.
    if (head?.entry.role === 'media' && plural && !phrase.organisation)
      return this.unnamed(main, head, role, plural);
    if (head) {
      const organisation = phrase.organisation ?? apposed.find((e) => e.kind === 'organisation');
      const isNamed = phrase.organisation !== undefined || apposed.length > 0;
      const before =
        !isNamed &&
        isDefinite(main, this.doc, this.grammar) &&
        !plural &&
        !startsWithCapital(tokens[head.first]!.text)
          ? this.descriptions.institution(head, this.spanOf(main).start)
          : undefined;
      if (before) return before;
      const name = apposed.find((e) => e.kind === 'organisation')?.name;
      return this.institution(
        name ?? withoutDeterminer(main, this.doc, this.grammar),
        role ?? 'other',
        main,
        organisation,
      );
    }
    const { organisation } = phrase;
    if (organisation?.kind === 'place') {
      const government = this.governmentAt(main);
      if (government)
        return this.institution(government.name, this.roles.ofPlace(organisation), main, government.entity);
    }
    if (organisation)
      return this.institution(
        isCapitalisedOnly(main, this.doc)
          ? organisation.name
          : withoutDeterminer(main, this.doc, this.grammar),
        role ?? (organisation.kind === 'place' ? this.roles.ofPlace(organisation) : 'other'),
        main,
        organisation,
      );
    return this.unnamed(main, undefined, role, plural);
  }

  /** A name that the entities do not have: of the person named in full elsewhere, or of one not named so. */
  private byBareName(main: Range): Actor | undefined {
    const words = this.doc.tokens.slice(main.first, main.last);
    if (words.length > 2 || !words.every(isName)) return undefined;
    const name = textOf(main, this.doc);
    if (words.some((t) => isAcronym(t.text))) return this.institution(name, 'other', main);
    const known = this.bySurname.get(name);
    if (known) return this.cast.ofEntity(known);
    return this.cast.ofNoun(name, { name, kind: 'person', role: 'other', gender: null, plural: false });
  }

  /** The government that a capital stands for, by the name that the text gives it, if any: "Pékin" is "gouvernement chinois". */
  private governmentAt(main: Range): { name: string; entity?: KnownEntity } | undefined {
    const capital = spansWithin(this.places, this.spanOf(main)).find((p) => p.entry.form === 'capital');
    if (capital === undefined) return undefined;
    const country = capital.entry.name;
    const entity = this.governments.find(({ mentions }) =>
      spansWithin(this.places, mentions[0]!).some((p) => p.entry.name === country),
    );
    if (entity) return { name: entity.name, entity };
    const people = this.demonyms.get(country);
    return people === undefined ? undefined : { name: this.grammar.governmentOf(people) };
  }

  /** "the party", not "the party's conservatives". */
  private isWhole(mention: Span, main: Range): boolean {
    const { tokens } = this.doc;
    const next = firstStartingFrom(tokens, mention.end);
    return next >= main.last || !(/^['’]s?$/.test(tokens[next]!.text) || tokens[next]!.upos === 'NOUN');
  }

  private person(entity: KnownEntity, role: HolderRole | null): Actor {
    const actor = this.cast.ofEntity(entity);
    if (actor.role === 'other') actor.role = role ?? this.roleOf(entity);
    return actor;
  }

  private institution(name: string, role: HolderRole, main: Range, entity?: KnownEntity): Actor {
    const known = entity?.kind === 'organisation' ? this.cast.ofEntity(entity) : undefined;
    if (known && known.name === name) {
      if (known.role === 'other') known.role = role;
      return known;
    }
    const plural = isPlural(main, this.doc, this.grammar);
    const gender = known?.gender ?? this.cast.genderOf(main.first, main.first);
    return this.cast.ofNoun(name, { name, kind: 'institution', role, gender, plural });
  }

  private unnamed(
    main: Range,
    head: Match<HolderEntry> | undefined,
    role: HolderRole | null,
    plural: boolean,
    isGroup = false,
  ): Actor {
    const name = withoutDeterminer(main, this.doc, this.grammar);
    // "The Democrats", "House Republicans": a party's members in capitals and without a word beside them are the party.
    const from = isDefinite(main, this.doc, this.grammar) ? main.first + 1 : main.first;
    const isParty =
      isGroup && head?.entry.role === 'politician' && head.first === from && head.last === main.last;
    const gender = this.cast.genderOf(main.first, head ? head.last - 1 : main.last - 1);
    return {
      name,
      // "the first elements of the report" are no person's words.
      kind: isParty || (!head && role === 'document') ? 'institution' : 'unnamed',
      role: role ?? 'other',
      gender,
      plural,
      entity: null,
    };
  }

  /** ", avocat de Paul Roc": the name in an apposition is whose, not who. */
  private isOfAnother(person: KnownEntity, comma: number): boolean {
    const { tokens } = this.doc;
    const mention = person.mentions.find((m) => m.start >= tokens[comma]!.start);
    const before = mention && tokens[lastStartingBy(tokens, mention.start - 1)];
    return before !== undefined && (before.upos === 'ADP' || this.grammar.genitives.has(folded(before.text)));
  }

  private entitiesIn(range: Range): KnownEntity[] {
    return [...new Set(spansWithin(this.mentions, this.spanOf(range)).map((m) => m.entity))];
  }

  /** The foremost of the roles that a person's titles give him; of an organisation, what its list or its noun says. */
  private roleOf(entity: KnownEntity): HolderRole {
    if (entity.kind === 'person') return foremost(this.titles.of(entity).map((t) => t.role)) ?? 'other';
    if (entity.kind === 'place') return this.roles.ofPlace(entity);
    const named = entity.mentions.find((m) => m.by === 'name');
    const noun = named && spansWithin(this.nouns, named).find((n) => n.entry.role !== 'other');
    return roleInList(entity) ?? noun?.entry.role ?? 'other';
  }
}

function holderOf({ name, kind, role }: Actor): Pick<Source, 'name' | 'kind' | 'role'> {
  return { name, kind, role };
}
function unknown(name: string, plural: boolean): Actor {
  return { name, kind: 'unnamed', role: 'other', gender: null, plural, entity: null };
}
