import { folded } from '../steps/lexicon.ts';
import { spanAt, spansWithin } from '../steps/spans.ts';
import type { Doc, Entity, EntityKind, Span, TargetRequest } from '../types.ts';

/** An entity that the article takes to do with, or one that the user names. */
export interface FoundTarget {
  name: string;
  kind: EntityKind;
  mentions: Span[];
}

const MOST_TARGETS = 5;
const FEWEST_MENTIONS = 2;
const AGENCY = /^(?:AFP|AP|Reuters|Associated Press|Agence France-Presse)$/i;

/**
 * What the article has most to do with: its entities by number of mentions, news agencies left aside.
 * Professions and roles in the plural ("policiers") come after whoever and whatever has a name.
 */
export function mainTargets(doc: Doc): FoundTarget[] {
  const inText = (m: Span) => /^(?:body|heading)$/.test(spanAt(doc.paragraphs, m.start)?.role ?? '');
  const found = doc.entities
    .map((e) => ({ name: e.name, kind: e.kind, mentions: namings(e).filter(inText) }))
    .filter((e) => e.mentions.length >= FEWEST_MENTIONS && !AGENCY.test(e.name));
  const roles = found.filter((e) => isRole(e, doc));
  const named = found.filter((e) => !roles.includes(e));
  return [...named, ...roles].slice(0, MOST_TARGETS);
}

/** "policiers", not "Français" nor "musulmans": a noun for holders, without a capital. */
function isRole({ name, kind, mentions }: FoundTarget, { matches }: Doc): boolean {
  return kind === 'group' && !/^\p{Lu}/u.test(name) && spansWithin(matches.holders, mentions[0]!).length > 0;
}

/** Where an entity is named or described; a pronoun leaves too much of what stands around it to others. */
function namings({ mentions }: Entity): Span[] {
  return mentions.filter((m) => m.by !== 'pronoun').map(({ start, end }) => ({ start, end }));
}

/** The mentions of a target that was asked for: what is named at its offsets, an entity, or the words themselves. */
export function requestedTarget(request: string | TargetRequest, doc: Doc): FoundTarget {
  const { name, start, end } =
    typeof request === 'string' ? { name: request, start: undefined, end: undefined } : request;
  const given =
    start !== undefined && end !== undefined && end > start && end <= doc.text.length ? [{ start, end }] : [];
  const wanted = folded(name).trim();
  const entity =
    doc.entities.find((e) => folded(e.name) === wanted || e.aliases.some((a) => folded(a) === wanted)) ??
    doc.entities.find((e) => isSurnameOf(wanted, e.name));
  const mentions = merge([...given, ...(entity ? namings(entity) : []), ...occurrences(wanted, doc)]);
  return { name, kind: entity?.kind ?? kindOf(wanted, doc), mentions };
}

function isSurnameOf(a: string, b: string): boolean {
  const [x, y] = [a.split(/\s+/), folded(b).split(/\s+/)];
  return x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1) && (x.at(-1)?.length ?? 0) > 2;
}

function kindOf(wanted: string, doc: Doc): EntityKind {
  return doc.matches.places.find((m) => folded(m.entry.name) === wanted)?.entry.form === 'demonym'
    ? 'place'
    : 'topic';
}

/** Where the words occur as whole tokens, by form or lemma. */
function occurrences(wanted: string, doc: Doc): Span[] {
  const words = wanted.split(/[\s-]+/).filter((w) => w !== '');
  if (words.length === 0) return [];
  const spans: Span[] = [];
  const { tokens } = doc;
  const parts = tokens.map((t) => folded(t.text));
  for (let i = 0; i < tokens.length; i++) {
    if (parts[i] === wanted || folded(tokens[i]!.lemma) === wanted) {
      spans.push({ start: tokens[i]!.start, end: tokens[i]!.end });
      continue;
    }
    let k = i;
    let w = 0;
    while (w < words.length && k < tokens.length) {
      if (parts[k] === '-' && w > 0) k++;
      if (parts[k] !== words[w] && folded(tokens[k]?.lemma ?? '') !== words[w]) break;
      k++;
      w++;
    }
    if (w === words.length) spans.push({ start: tokens[i]!.start, end: tokens[k - 1]!.end });
  }
  return spans;
}

/** In order, with what overlaps joined. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const s of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && s.start < last.end) last.end = Math.max(last.end, s.end);
    else merged.push({ start: s.start, end: s.end });
  }
  return merged;
}
