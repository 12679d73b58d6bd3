import type { Grammar } from '../../../languages/grammar.ts';
import type { NameWords } from '../../../languages/names.ts';
import type { HolderEntry, HolderRole, KnownEntity, Match, PlaceEntry, Span } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { spansWithin } from '../../spans.ts';

/** What a source is in the public debate, by the nouns and places in the words that name it. */
export class Roles {
  private readonly places: readonly Match<PlaceEntry>[];
  private readonly grammar: Grammar;
  private readonly leaders: ReadonlySet<string>;
  constructor(places: readonly Match<PlaceEntry>[], grammar: Grammar, { leaders }: NameWords) {
    this.places = places;
    this.grammar = grammar;
    this.leaders = leaders;
  }

  /**
   * The role of the head, or of the first other noun that has one ("a spokesman for the ministry" speaks for
   * the ministry); who leads a body is of its kind ("the union president"); a government's of another
   * country is a foreign state's.
   */
  of(
    span: Span,
    head: Match<HolderEntry> | undefined,
    nouns: readonly Match<HolderEntry>[],
    entities: readonly KnownEntity[],
  ): HolderRole | null {
    const bodies = nouns.filter((n) => n.entry.kind === 'institution' && n.entry.role !== 'document');
    const led =
      head && this.leaders.has(head.entry.lemma) ? (roleOfBody(bodies) ?? roleInLists(entities)) : undefined;
    const telling = head && head.entry.role !== 'other' ? head : nouns.find((m) => m.entry.role !== 'other');
    const role = led ?? (telling ?? head)?.entry.role;
    if (role !== 'government') return role ?? null;
    const place = spansWithin(this.places, span)[0];
    return place && !this.grammar.homePlaces.has(place.entry.name) ? 'foreign_state' : 'government';
  }

  /** Of a place that acts as its government does. */
  ofPlace({ name: place, list }: KnownEntity): HolderRole {
    // A state or a town has a government of its own, at home or not.
    if (list === 'regions' || list === 'cities') return 'government';
    const match = this.places.find((m) => m.entry.name === place || folded(m.entry.lemma) === folded(place));
    return match && this.grammar.homePlaces.has(match.entry.name) ? 'government' : 'foreign_state';
  }
}

/** Roles of one kind of public life: who is called a minister may also be called a deputy. */
const ALIKE: readonly ReadonlySet<HolderRole>[] = [
  new Set(['government', 'foreign_state', 'politician']),
  new Set(['company', 'civil_society', 'other']),
];

export function areAlike(a: HolderRole, b: HolderRole): boolean {
  return a === b || ALIKE.some((roles) => roles.has(a) && roles.has(b));
}

/** What the organisations of a list are; those that the lists have for institutions are of many kinds. */
const IN_LIST: ReadonlyMap<string, HolderRole> = new Map([
  ['parties', 'politician'],
  ['companies', 'company'],
  ['media', 'media'],
  ['associations', 'civil_society'],
  ['clubs', 'company'],
]);

export function roleInList({ kind, list }: KnownEntity): HolderRole | undefined {
  return kind === 'organisation' && list !== null ? IN_LIST.get(list) : undefined;
}

/** Offices first: a minister who is called a doctor, or a father, speaks as a minister. */
const BY_WEIGHT: readonly HolderRole[] = [
  'government',
  'foreign_state',
  'politician',
  'police_and_justice',
  'expert',
  'civil_society',
  'company',
  'media',
  'citizen',
  'anonymous',
];

export function foremost(roles: readonly HolderRole[]): HolderRole | undefined {
  return BY_WEIGHT.find((role) => roles.includes(role));
}

function roleInLists(entities: readonly KnownEntity[]): HolderRole | undefined {
  return entities.map(roleInList).find((role) => role !== undefined);
}
function roleOfBody(bodies: readonly Match<HolderEntry>[]): HolderRole | undefined {
  return bodies.find((n) => n.entry.role !== 'other')?.entry.role;
}
