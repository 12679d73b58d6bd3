import type { Grammar } from '../languages/grammar.ts';
import type { Doc, Entity, EntityKind, HolderEntry, Match, PlaceEntry, Span, Token } from '../types.ts';
import { folded } from './lexicon.ts';
import { isName, type Range } from './phrases.ts';
import { lastStartingBy } from './spans.ts';

const PARTICLES = new Set([
  'de',
  'du',
  "d'",
  'des',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ben',
  'da',
  'di',
  'of',
  '-',
  'the',
]);
const LONGEST_PARTICLES = 2;

/**
 * Persons, organisations and places named in the text, with the mentions of one entity joined: a
 * surname alone joins the full name, a demonym its country. Kinds go by titles, head nouns,
 * gazetteer and form. In the order of the number of mentions.
 */
export function findEntities(
  { tokens, text }: Pick<Doc, 'text' | 'tokens'>,
  places: Match<PlaceEntry>[],
  holders: Match<HolderEntry>[],
  grammar: Grammar,
): Entity[] {
  const byName = new Map<string, Entity>();
  const taken = new Uint8Array(tokens.length);
  const add = (name: string, kind: EntityKind, mention: Span) => {
    const entity = byName.get(name) ?? { name, kind, mentions: [] };
    entity.mentions.push({ start: mention.start, end: mention.end });
    byName.set(name, entity);
  };

  const runs = nameRuns(tokens, grammar).flatMap((r) => withoutTitle(tokens, r, holders, grammar));
  const runStarts = runs.map((r) => ({ start: r.first, end: r.last }));
  const placeStarts = new Set(places.map((m) => m.first));
  const nounEndingAt = new Map(holders.map((m) => [m.last, m]));
  for (const m of places) {
    // A place inside a longer name ("Banque de France") belongs to that name; an article does not make it longer.
    const run = runs[lastStartingBy(runStarts, m.first)];
    const inside = run && m.last <= run.last ? run : undefined;
    if (inside && inside.last - inside.first > m.last - m.first && m.entry.form !== 'demonym') continue;
    for (let i = m.first; i < m.last; i++) taken[i] = 1;
    if (m.entry.form !== 'capital') add(m.entry.name, 'place', m);
    else add(text.slice(m.start, m.end), 'place', m);
  }

  const surnames = new Map<string, string>();
  const named = runs
    .filter((r) => !taken[r.first])
    .map((r) => ({
      ...r,
      kind: kindOf(tokens, r, nounEndingAt.get(r.first), placeStarts.has(r.first), grammar),
    }));
  for (const r of named) {
    if (r.kind === 'person' && r.last - r.first > 1)
      surnames.set(tokens[r.last - 1]!.text, nameOf(text, tokens, r));
  }
  for (const r of named) {
    const name = nameOf(text, tokens, r);
    const full = surnames.get(tokens[r.last - 1]!.text);
    const isSurname = r.last - r.first === 1 && full !== undefined;
    const span = { start: tokens[r.first]!.start, end: tokens[r.last - 1]!.end };
    add(isSurname ? full : name, isSurname ? 'person' : r.kind, span);
  }
  return [...byName.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
  );
}

/** A place's name is written with a capital ("us" is not the US); a demonym need not be. */
export function isWrittenAsPlace(match: Match<PlaceEntry>, tokens: readonly Token[]): boolean {
  const { text } = tokens[match.first]!;
  if (/^[\p{Lu}.]{2,}$/u.test(match.entry.lemma)) return text === match.entry.lemma;
  return match.entry.form === 'demonym' || /^\p{Lu}/u.test(text);
}

/**
 * Runs of names, with particles between two names ("Ursula von der Leyen"). A capitalised word beside a
 * name is part of it ("Xi Jinping", "Gwendoline Gros"), but for what an office is of ("l'Intérieur").
 */
function nameRuns(tokens: readonly Token[], grammar: Grammar): Range[] {
  const runs: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isName(tokens[i]) || isTemporal(tokens[i]!, grammar)) continue;
    let last = i + 1;
    for (;;) {
      while (isCapitalised(tokens[last])) last++;
      let next = last;
      while (next - last < LONGEST_PARTICLES && PARTICLES.has(folded(tokens[next]?.text ?? ''))) next++;
      // "Graham Oddlestone of the Valley Police" is a man of the police, not one name.
      const isOf = folded(tokens[last]?.text ?? '') === 'of' && last - i > 1;
      if (isOf || !isName(tokens[next])) break;
      last = next + 1;
    }
    let first = i;
    const before = tokens[i - 2];
    if (
      isCapitalised(tokens[i - 1]) &&
      before?.upos !== 'DET' &&
      !grammar.genitives.has(folded(before?.text ?? ''))
    )
      first--;
    else if (last - i > 2 && belongsToOffice(tokens, i, grammar)) first++;
    runs.push({ first, last });
    i = last - 1;
  }
  return runs;
}

/** Days and months are written with a capital in English. */
function isTemporal(token: Token, grammar: Grammar): boolean {
  return grammar.temporal.has(folded(token.text).replace(/\.$/, ''));
}

function isCapitalised(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:NOUN|ADJ|X|PROPN)$/.test(token.upos)
  );
}

/** "le ministre de l'Intérieur Christophe Castaner": the first of the names is what he is minister of. */
function belongsToOffice(tokens: readonly Token[], i: number, grammar: Grammar): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (grammar.genitives.has(folded(before.text))) return true;
  return before.upos === 'DET' && grammar.genitives.has(folded(tokens[i - 2]?.text ?? ''));
}

/** "Senator Ann Sorrell" -> "Ann Sorrell"; "Director of Safety" names an office and nobody. */
function withoutTitle(
  tokens: readonly Token[],
  run: Range,
  holders: Match<HolderEntry>[],
  grammar: Grammar,
): Range[] {
  let first = run.first;
  for (;;) {
    if (first < run.last - 1 && grammar.titles.has(folded(tokens[first]!.text))) first++;
    else {
      const at = tokens[first]!.start;
      const noun = holders[lastStartingBy(holders, at)];
      if (noun?.start !== at || noun.entry.kind !== 'unnamed' || noun.last >= run.last) break;
      first = noun.last;
    }
  }
  return grammar.genitives.has(folded(tokens[first]!.text)) ? [] : [{ first, last: run.last }];
}

function nameOf(text: string, tokens: readonly Token[], r: Range): string {
  return text.slice(tokens[r.first]!.start, tokens[r.last - 1]!.end).replace(/\s+/g, ' ');
}

function kindOf(
  tokens: readonly Token[],
  r: Range,
  noun: Match<HolderEntry> | undefined,
  opensWithPlace: boolean,
  grammar: Grammar,
): EntityKind {
  const words = tokens.slice(r.first, r.last).map((t) => folded(t.text));
  // "France Bleu": what begins with a place and goes on is not a person's name.
  if (opensWithPlace && words.length > 1) return 'organisation';
  if (words.some((w) => grammar.organisationWords.has(w))) return 'organisation';
  const before = folded(tokens[r.first - 1]?.text ?? '');
  if (grammar.titles.has(before) || grammar.titles.has(words[0]!)) return 'person';
  if (noun) return noun.entry.kind === 'institution' ? 'organisation' : 'person';
  if (/^\p{Lu}{2,}$/u.test(tokens[r.first]!.text)) return 'organisation';
  const names = tokens.slice(r.first, r.last).filter((t) => isName(t));
  if (names.length >= 2 && names.length <= 4 && names.every((t) => !/^\p{Lu}{3,}$/u.test(t.text)))
    return 'person';
  if (grammar.locatives.has(before)) return 'place';
  return 'organisation';
}
