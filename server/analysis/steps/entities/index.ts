/** Entities: names are found, their kinds decided, their mentions joined. */

import type { Range } from '../../syntax.ts';
import type {
  CueEntry,
  Doc,
  EntityKind,
  HolderEntry,
  KnownEntity,
  Match,
  Mention,
  PlaceEntry,
  Span,
  Token,
} from '../../types.ts';

import { uninverted } from '../phrases.ts';
import { isSmall } from './capitals.ts';
import { type Described, findGroups, findInstitutions, isInhabitants } from './described.ts';
import { followMentions } from './followed.ts';
import { type KnownName, nameKey } from './gazetteer.ts';
import { joinNames, type Named } from './joined.ts';
import type { Surroundings } from './kinds.ts';
import { isMetonym } from './metonyms.ts';
import { findNames } from './names.ts';
import type { Lists, NameRun } from './parts.ts';

export { indexGazetteers, type NameIndex } from './gazetteer.ts';
export type { Lists } from './parts.ts';

export interface EntityMatches {
  places: Match<PlaceEntry>[];
  holders: Match<HolderEntry>[];
  cues: Match<CueEntry>[];
}

/**
 * Persons, organisations, places and groups of a text, the mentions of each joined: a surname with its full
 * name, an acronym with what it stands for, a demonym with its country, "le ministre" and "il" where the
 * text leaves one reading only. Kinds are decided from all the mentions of a name together.
 * @param forms the tokens' forms as lexicons are compared with them (`createFolder`)
 * @returns those with most mentions first, then in the order of the text
 */
export function findEntities(
  doc: Pick<Doc, 'text' | 'tokens' | 'sentences' | 'quotes'>,
  matches: EntityMatches,
  lists: Lists,
  forms: readonly string[],
): KnownEntity[] {
  const { text, tokens } = doc;
  const around = surroundings(tokens, forms, matches, lists);
  const found = findNames(doc, lists, forms);
  const runs = withPlaces(found, matches.places);
  const groups = findGroups(text, { ...matches, runs }, around);
  const institutions = findInstitutions(text, { ...matches, runs }, around);
  const names = runs.filter((r) => r.known?.kind !== 'group' && !isInhabitants(r, around));
  const named = joinNames(names, text, around);
  const followed = followMentions(doc, named, institutions, matches.holders, around);

  const collected = new Collected(tokens);
  const entityOf = new Map<Named | Described, KnownEntity>();
  const canonical = new Map(matches.places.map((m) => [m.first, m]));
  for (const one of named) {
    const entity = collected.entity(placeName(one, canonical) ?? one.name, one.kind);
    entityOf.set(one, entity);
    entity.gender ??= one.gender;
    entity.list ??= one.list;
    for (const run of one.runs) {
      const metonym = one.kind === 'place' && isMetonym(run, around);
      collected.add(entity, run, 'name', metonym, text);
    }
  }
  for (const m of placesBesideNames(matches.places, runs, groups)) {
    const metonym = m.entry.form !== 'demonym' && isMetonym(m, around);
    collected.add(
      collected.entity(m.entry.form === 'capital' ? textOf(text, m) : m.entry.name, 'place'),
      m,
      'name',
      metonym,
      text,
    );
  }
  for (const { known, start, end } of gluedNames(tokens, lists))
    collected.entity(known.name, known.kind).mentions.push({ start, end, by: 'name' });
  const full = fullNames(institutions);
  for (const d of [...institutions, ...groups]) {
    const entity = collected.entity((d.name === d.head ? full.get(d.name) : undefined) ?? d.name, d.kind);
    entityOf.set(d, entity);
    collected.add(entity, d, 'name', false, text);
  }
  for (const f of followed) {
    const entity = entityOf.get(f.target);
    if (entity) collected.add(entity, f, f.by, false, text);
  }
  return collected.inOrder();
}

/** A place's name is written with a capital ("us" is not the US); a demonym need not be. */
export function isWrittenAsPlace(match: Match<PlaceEntry>, tokens: readonly Token[]): boolean {
  const { text } = tokens[match.first]!;
  if (/^[\p{Lu}.]{2,}$/u.test(match.entry.lemma)) return text === match.entry.lemma;
  return match.entry.form === 'demonym' || /^\p{Lu}/u.test(text);
}

function surroundings(
  tokens: readonly Token[],
  forms: readonly string[],
  { holders, cues }: EntityMatches,
  lists: Lists,
): Surroundings {
  const verbs = cues.filter((c) => c.entry.form === 'verb');
  return {
    tokens,
    forms,
    lists,
    nounFrom: new Map(holders.map((h) => [h.first, h])),
    nounTo: new Map(holders.map((h) => [h.last, h])),
    cueFrom: new Set(verbs.map((c) => c.first)),
    cueTo: new Set(verbs.map((c) => c.last)),
  };
}

/** Press pages lose the space before a title: "sains et saufsBFMTV indiquait" names BFMTV. */
function gluedNames(tokens: readonly Token[], { index }: Lists): (Span & { known: KnownName })[] {
  return tokens.flatMap((t) => {
    // Few tokens end in a capital, so that this is asked first.
    const last = t.text.charCodeAt(t.text.length - 1);
    const isGlued = last >= 65 && last <= 90 && isSmall(t);
    const at = isGlued ? t.text.search(/\p{Lu}{3,}$/u) : -1;
    const known = at > 0 ? index.known.get(nameKey(t.text.slice(at))) : undefined;
    return known?.kind === 'organisation' ? [{ known, start: t.start + at, end: t.end }] : [];
  });
}

/** A run that is a place of the lexicon, though no list has it, is known as a place. */
function withPlaces(runs: readonly NameRun[], places: readonly Match<PlaceEntry>[]): NameRun[] {
  const placeFrom = new Map(places.map((m) => [m.first, m]));
  return runs.flatMap((run) => {
    const place = placeFrom.get(run.first);
    if (!place || place.last !== run.last || run.known?.kind === 'organisation') return [run];
    if (place.entry.form === 'demonym') return run.known?.kind === 'group' ? [run] : [];
    const list = place.entry.form === 'capital' ? 'seats' : 'countries';
    return [
      {
        ...run,
        known: {
          name: place.entry.name,
          kind: 'place' as const,
          list: list as 'seats' | 'countries',
          other: null,
        },
      },
    ];
  });
}

/** The canonical name of a country or region of the lexicon; a capital keeps its own. */
function placeName({ kind, runs }: Named, canonical: ReadonlyMap<number, Match<PlaceEntry>>): string | null {
  const match = kind === 'place' ? canonical.get(runs[0]!.first) : undefined;
  return match && match.last === runs[0]!.last && match.entry.form === 'name' ? match.entry.name : null;
}

/** Places of the lexicon that no name holds: adjectives of nationality above all. */
function placesBesideNames(
  places: readonly Match<PlaceEntry>[],
  runs: readonly NameRun[],
  groups: readonly Described[],
): Match<PlaceEntry>[] {
  const taken = new Set<number>();
  for (const r of runs) if (r.known?.kind !== 'group') for (let i = r.first; i < r.last; i++) taken.add(i);
  for (const g of groups) for (let i = g.first; i < g.last; i++) taken.add(i);
  return places.filter((m) => !taken.has(m.first));
}

/** "le gouvernement" is the one government that the article has named, where it has named one: full names by their noun. */
function fullNames(institutions: readonly Described[]): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { head, name } of institutions)
    if (head !== null && name !== head) names.set(head, (names.get(head) ?? new Set()).add(name));
  return new Map([...names].flatMap(([head, some]) => (some.size === 1 ? [[head, [...some][0]!]] : [])));
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The entities so far, one a name and kind. */
class Collected {
  private readonly tokens: readonly Token[];
  private readonly byName = new Map<string, KnownEntity>();
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  entity(name: string, kind: EntityKind): KnownEntity {
    const key = kind === 'group' ? `group ${name.toLowerCase()}` : nameKey(name).replace(/'s /g, ' ');
    let entity = this.byName.get(key);
    if (!entity) {
      entity = { name, kind, aliases: [], mentions: [], gender: null, list: null };
      this.byName.set(key, entity);
    }
    return entity;
  }

  add(entity: KnownEntity, { first, last }: Range, by: Mention['by'], metonym: boolean, text: string): void {
    const t = this.tokens[first]!;
    const start = by === 'pronoun' ? t.end - uninverted(t.text).length : t.start;
    const span = { start, end: this.tokens[last - 1]!.end };
    entity.mentions.push({ ...span, by, ...(metonym ? { metonym } : {}) });
    const alias = textOf(text, span);
    if (by === 'name' && alias !== entity.name && !entity.aliases.includes(alias)) entity.aliases.push(alias);
  }

  inOrder(): KnownEntity[] {
    const entities = [...this.byName.values()].filter((e) => e.mentions.length > 0);
    for (const e of entities) {
      e.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
      e.mentions = e.mentions.filter((m, i, all) => i === 0 || m.start >= all[i - 1]!.end);
    }
    return entities.sort(
      (a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
    );
  }
}
