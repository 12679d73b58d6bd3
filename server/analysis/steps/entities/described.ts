import type { Range } from '../../syntax.ts';
import type { HolderEntry, Match, PlaceEntry, Token, Upos } from '../../types.ts';
import { folded } from '../lexicon.ts';

import { isCapital, isFunctionWord } from './capitals.ts';
import { headOf, type Surroundings } from './kinds.ts';
import type { NameRun } from './parts.ts';

/** An institution or a group named by common nouns, or by the name of a people. */
export interface Described extends Range {
  name: string;
  kind: 'organisation' | 'group';
  /** The noun by which the article may take an institution up again. */
  head: string | null;
  /** A profession or a role ("policiers"), not a people or a party. */
  isRole: boolean;
}

interface Found {
  runs: readonly NameRun[];
  places: readonly Match<PlaceEntry>[];
  holders: readonly Match<HolderEntry>[];
}

/** Nouns that a person's name follows bare: "l'administration Trump". */
const POSSESSED = /^(?:administration|gouvernement|camp)$/;

const MAY_BE_INSTITUTION: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'ADJ', 'PROPN', 'X']);

/** "le gouvernement chinois", "le ministère russe de la Défense", "the Obama administration": a noun with whose it is. */
export function findInstitutions(text: string, found: Found, around: Surroundings): Described[] {
  const { tokens, forms, lists } = around;
  const { words } = lists;
  const runFrom = new Map(found.runs.map((r) => [r.first, r]));
  const endsAt = new Map<number, number>();
  for (const r of found.runs) endsAt.set(r.last, r.first);
  for (const p of found.places) if (!endsAt.has(p.last)) endsAt.set(p.last, p.first);
  const demonymFrom = new Map(
    found.places.filter((p) => p.entry.form === 'demonym').map((p) => [p.first, p]),
  );
  const form = (i: number) => forms[i] ?? '';
  /** The first of two words that name an institution together. */
  const pairs = new Set([...words.institutions].flatMap((w) => (w.includes('-') ? [w.split('-')[0]!] : [])));
  const described: Described[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (!MAY_BE_INSTITUTION.has(t.upos) || isCapital(t)) continue;
    const length =
      pairs.has(form(i)) && words.institutions.has(`${form(i)}-${form(i + 1)}`)
        ? 2
        : words.institutions.has(form(i)) || words.standalone.has(folded(t.lemma))
          ? 1
          : 0;
    if (length === 0) continue;
    const range = words.headIsLast ? before(i, length) : after(i, length);
    if (!range) continue;
    const name = text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end).replace(/\s+/g, ' ');
    described.push({ ...range, name, kind: 'organisation', head: form(i), isRole: false });
    i = range.last - 1;
  }
  return described;

  /** English: what it belongs to stands before, one adjective apart at most. */
  function before(i: number, length: number): Range | null {
    // "the city council president" is a man.
    if (tokens[i + length]?.upos === 'NOUN' || isCapital(tokens[i + length])) return alone(i, length);
    let k = i;
    if (/^['’]s$/.test(form(k - 1))) k--;
    else if (tokens[k - 1]?.upos === 'ADJ' && !endsAt.has(k) && endsAt.has(k - 1)) k--;
    const first = endsAt.get(k);
    return first === undefined ? alone(i, length) : { first, last: i + length };
  }
  /** French: after a determiner, with an adjective of nationality, a name, or both ("ministère russe de la Défense"). */
  function after(i: number, length: number): Range | null {
    const isDefinite = /^(?:le|la|l'|du|au|les|des|aux|ce|cette|son|sa)$/.test(form(i - 1));
    let last = i + length;
    const demonym = demonymFrom.get(last);
    if (demonym && !isCapital(tokens[last])) last = demonym.last;
    else if (
      tokens[last]?.upos === 'ADJ' &&
      words.relational?.test(tokens[last]!.text) &&
      linkedName(last + 1) !== null
    )
      last++;
    // "préfecture de police de Paris": a noun of its own may come first.
    if (
      words.connectors.has(form(last)) &&
      tokens[last + 1]?.upos === 'NOUN' &&
      !isCapital(tokens[last + 1]) &&
      linkedName(last + 2) !== null
    )
      last += 2;
    last = linkedName(last) ?? (POSSESSED.test(form(i)) ? runFrom.get(last)?.last : undefined) ?? last;
    while (
      last > i + length &&
      tokens[last]?.upos === 'ADJ' &&
      isCapital(tokens[last - 1]) &&
      words.relational?.test(tokens[last]!.text) &&
      !demonymFrom.has(last)
    )
      last++;
    if (last > i + length && (isDefinite || demonym)) return { first: i, last };
    return alone(i, length);
  }
  /** The end of the name after "de", "de l'", "du". */
  function linkedName(i: number): number | null {
    if (!words.connectors.has(form(i))) return null;
    const k = words.definite.has(form(i + 1)) ? i + 2 : i + 1;
    const run = runFrom.get(k);
    if (run) return run.last;
    let last = k;
    while (isCapital(tokens[last])) last++;
    return last > k ? last : null;
  }
  function alone(i: number, length: number): Range | null {
    const noun = length === 2 ? `${form(i)}-${form(i + 1)}` : form(i);
    if (!words.standalone.has(noun) || !words.definite.has(form(i - 1))) return null;
    const next = tokens[i + length];
    const isQualified =
      next !== undefined &&
      (next.upos === 'ADJ' || words.connectors.has(folded(next.text)) || next.upos === 'NOUN');
    return isQualified ? null : { first: i, last: i + length };
  }
}

/** "les Français", "the French", "Republicans", "les musulmans", "les policiers": people in the plural. */
export function findGroups(text: string, found: Found, around: Surroundings): Described[] {
  const { tokens, lists } = around;
  const { words, index } = lists;
  const groups: Described[] = [];
  const taken = new Set<number>();
  const give = (r: Range, isRole: boolean) => {
    if (taken.has(r.first)) return;
    for (let i = r.first; i < r.last; i++) taken.add(i);
    const name = text.slice(tokens[r.first]!.start, tokens[r.last - 1]!.end).replace(/\s+/g, ' ');
    groups.push({
      first: r.first,
      last: r.last,
      name: isRole ? name.toLowerCase() : name,
      kind: 'group',
      head: null,
      isRole,
    });
  };
  for (const run of found.runs) {
    const isListed = run.known?.kind === 'group' && isPlural(run, around);
    if (isListed || isInhabitants(run, around)) give(run, false);
  }
  const inside = new Uint8Array(tokens.length);
  for (const r of found.runs)
    if (r.known?.kind !== 'group' && r.last - r.first > 1) inside.fill(1, r.first, r.last);
  for (const p of found.places)
    if (p.entry.form === 'demonym' && !inside[p.first] && isCapital(tokens[p.first]) && isPlural(p, around))
      give(p, false);
  for (const h of found.holders) {
    const head = words.headIsLast ? h.last - 1 : h.first;
    const t = tokens[head]!;
    if (
      inside[h.first] ||
      h.entry.kind !== 'unnamed' ||
      h.entry.role === 'anonymous' ||
      words.people.has(headOf(h, words.headIsLast))
    )
      continue;
    if (t.upos !== 'NOUN' || folded(t.text) === folded(t.lemma) || !isMarkedPlural(t)) continue;
    const isNamed = index.known.get(t.text)?.kind === 'group';
    if (isNamed || index.known.get(folded(t.text))?.kind !== 'group') give(h, !isNamed);
  }
  tokens.forEach((t, i) => {
    if (isFunctionWord(t) || t.upos === 'ADJ' || isCapital(t)) return;
    if (index.known.get(t.text)?.list === 'members' && (t.upos === 'NOUN' || isDetermined(i, around)))
      give({ first: i, last: i + 1 }, false);
  });
  return groups.sort((a, b) => a.first - b.first);
}

/** "les Dijonnais": inhabitants of a town that no list need hold. */
export function isInhabitants({ first, last, known }: NameRun, around: Surroundings): boolean {
  const { tokens, lists } = around;
  if (known !== null || last - first > 1 || !lists.words.inhabitant) return false;
  const { text } = tokens[first]!;
  return lists.words.inhabitant.test(text) && /s$/.test(text) && isDetermined(first, around);
}

function isMarkedPlural({ text }: Token): boolean {
  return /(?:[sx]|men|people)$/i.test(text);
}

/** A people in the plural: its form in English, its determiner in French ("les Français", not "un Français"). */
function isPlural({ first, last }: Range, around: Surroundings): boolean {
  const { tokens, lists } = around;
  const next = tokens[last];
  if (!lists.words.headIsLast)
    return (
      isDetermined(first, around) ||
      (last - first === 1 && /^(?:PROPN|NOUN)$/.test(tokens[first]!.upos) && isListed(first, around))
    );
  const text = tokens[last - 1]!.text;
  if (/(?:[^sui]s|men)$/.test(text) && !/(?:ese|ish)$/.test(text)) return next?.text !== '-';
  return (
    folded(tokens[first - 1]?.text ?? '') === 'the' &&
    !/^(?:NOUN|ADJ|PROPN|NUM|X)$/.test(next?.upos ?? '') &&
    !/^['’-]/.test(next?.text ?? '')
  );
}
function isListed(i: number, { tokens, lists }: Surroundings): boolean {
  const before = tokens[i - 1];
  return (
    lists.index.known.get(tokens[i]!.text)?.kind === 'group' &&
    (before?.upos === 'CCONJ' || before?.text === ',')
  );
}
function isDetermined(i: number, { tokens, lists }: Surroundings): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const form = folded(tokens[k]!.text);
    if (lists.words.pluralDeterminers.has(form) || tokens[k]!.upos === 'NUM')
      return form !== 'de' || k < i - 1;
    if (tokens[k]!.upos !== 'ADJ') return false;
  }
  return false;
}
