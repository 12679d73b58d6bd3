import type { Gender } from '../../languages/names.ts';
import { folded } from '../lexicon.ts';
import { isAcronym, isInitial } from './capitals.ts';
import { nameKey } from './gazetteer.ts';
import {
  addScores,
  kindFrom,
  type NamedKind,
  readMention,
  readName,
  type Scores,
  type Surroundings,
} from './kinds.ts';
import type { NameRun } from './parts.ts';

/** Someone or something named, with where. */
export interface Named {
  name: string;
  kind: NamedKind;
  gender: Gender;
  /** What the article calls a person besides by name: lemmas of titles and appositions. */
  called: Set<string>;
  /** Which list of the gazetteers holds it. */
  list: string | null;
  runs: NameRun[];
}

interface Cluster extends Named {
  key: string;
  words: string[];
  scores: Scores;
  /** Its other names, by the lists. */
  others: string[];
  /** What its mentions alone say, the name itself left aside. */
  context: Scores;
}

/** What a lone word must have on its side to be a place or an organisation though a person's surname is the same. */
const SURELY_NO_PERSON = 3;
const SURELY_A_PERSON = 2;
/** Longer words in capitals may be a surname in a headline ("TRUMP"). */
const LONGEST_ACRONYM = 4;

/**
 * Joins the mentions of each name and decides its kind from what all of them say together: one that is
 * called "le ministre X" once is a person everywhere. A surname alone joins the person last named by it.
 */
export function joinNames(runs: readonly NameRun[], text: string, around: Surroundings): Named[] {
  const clusters = new Map<string, Cluster>();
  const genders: Gender[] = [];
  const own: Cluster[] = runs.map((run) => {
    const key = keyOf(run, text, around);
    const known = clusters.get(key);
    const cluster = known ?? newCluster(key, run, text, around);
    if (!known) clusters.set(key, cluster);
    const reading = readMention(run, around);
    addScores(cluster.context, reading.scores);
    genders.push(reading.gender);
    cluster.gender = reading.gender ?? cluster.gender;
    for (const head of reading.called) cluster.called.add(head);
    cluster.runs.push(run);
    return cluster;
  });
  for (const cluster of clusters.values()) cluster.kind = kindFrom(balanced(cluster, around));

  const joinedTo = new Map<Cluster, Cluster>();
  joinVariants(clusters, joinedTo);
  joinAcronyms(runs, own, clusters, joinedTo, around);
  return gather(runs, own, genders, joinedTo, around);
}

function newCluster(key: string, run: NameRun, text: string, { tokens }: Surroundings): Cluster {
  const own = tokens.slice(run.first, run.last);
  return {
    key,
    name: nameOf(run, text, tokens),
    kind: 'organisation',
    gender: null,
    called: new Set(),
    list: run.known?.list ?? null,
    runs: [],
    words: own
      .map((t) => t.text.toLowerCase())
      .filter((w, i) => own[i]!.word && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(w)),
    scores: { person: 0, organisation: 0, place: 0, topic: 0 },
    context: { person: 0, organisation: 0, place: 0, topic: 0 },
    others: run.known?.other ? [nameKey(run.known.other).toLowerCase()] : [],
  };
}

/** The whole of a name whose article the text has run into another word: "Le Monde" of "du Monde". */
function titleOf(
  { known, first, last }: NameRun,
  text: string,
  tokens: Surroundings['tokens'],
): string | null {
  if (known === null || !/^(?:L[ea]s? |L')/.test(known.name)) return null;
  const own = text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  return nameKey(known.name).endsWith(nameKey(own)) ? known.name : null;
}

/** Names are the same whatever their case and with or without an English article. */
function keyOf(run: NameRun, text: string, { tokens, lists }: Surroundings): string {
  const title = titleOf(run, text, tokens);
  if (title !== null) return nameKey(title).toLowerCase();
  const key = nameKey(text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end)).toLowerCase();
  return lists.words.headIsLast ? key.replace(/^the /, '') : key;
}

function nameOf(run: NameRun, text: string, tokens: Surroundings['tokens']): string {
  const title = titleOf(run, text, tokens);
  if (title !== null) return title;
  return text.slice(tokens[run.first]!.start, tokens[run.last - 1]!.end).replace(/\s+/g, ' ');
}

/** Mentions count for less the more there are, so that ten dull ones do not outvote the name itself. */
function balanced(cluster: Cluster, around: Surroundings): Scores {
  const name = readName(cluster.runs[0]!, around);
  cluster.gender ??= name.gender;
  const share = 1 / Math.sqrt(cluster.runs.length);
  const { person, organisation, place } = cluster.context;
  cluster.scores = {
    person: name.scores.person + person * share,
    organisation: name.scores.organisation + organisation * share,
    place: name.scores.place + place * share,
    topic: name.scores.topic,
  };
  return cluster.scores;
}

/** "Donald J. Trump" is Donald Trump, "Supreme Court" the U.S. Supreme Court, "Caltta" Caltta Technologies. */
function joinVariants(clusters: ReadonlyMap<string, Cluster>, joinedTo: Map<Cluster, Cluster>): void {
  const tails = new Map<string, Cluster | null>();
  const heads = new Map<string, Cluster | null>();
  const once = (map: Map<string, Cluster | null>, key: string, cluster: Cluster) =>
    map.set(key, map.has(key) && map.get(key) !== cluster ? null : cluster);
  for (const cluster of clusters.values()) {
    const { words, kind } = cluster;
    if (kind === 'organisation' && words.length > 1) {
      for (let i = 1; i < words.length - 1; i++) once(tails, words.slice(i).join(' '), cluster);
      once(heads, words[0]!, cluster);
    }
  }
  for (const cluster of clusters.values()) {
    const { words, kind, scores } = cluster;
    if (kind === 'person' && words.length > 2) {
      const plain = words.filter(
        (w, i) => i === 0 || i === words.length - 1 || !isInitial(w.charAt(0).toUpperCase() + w.slice(1)),
      );
      const shorter = plain.length < words.length ? clusters.get(plain.join(' ')) : undefined;
      if (shorter?.kind === 'person') joinedTo.set(cluster, shorter);
    }
    if (kind === 'place' || scores.person - scores.organisation > SURELY_A_PERSON) continue;
    const whole = words.length > 1 ? tails.get(words.join(' ')) : undefined;
    const longer = words.length === 1 && cluster.list === null ? heads.get(words[0]!) : undefined;
    const target = whole ?? longer;
    if (target && target !== cluster && !joinedTo.has(target)) joinedTo.set(cluster, target);
  }
}

/** "Organisation mondiale de la santé (OMS)", or a short form that the lists or its letters tell. */
function joinAcronyms(
  runs: readonly NameRun[],
  own: readonly Cluster[],
  clusters: ReadonlyMap<string, Cluster>,
  joinedTo: Map<Cluster, Cluster>,
  { tokens }: Surroundings,
): void {
  const byLetters = new Map<string, Cluster>();
  for (const cluster of clusters.values())
    if (cluster.kind === 'organisation' && cluster.words.length > 2)
      byLetters.set(initials(cluster), cluster);
  runs.forEach((run, i) => {
    const cluster = own[i]!;
    if (joinedTo.has(cluster) || cluster.words.length > 1) return;
    const before = own[i - 1];
    const opensBracket =
      tokens[run.first - 1]?.text === '(' &&
      tokens[run.last]?.text === ')' &&
      runs[i - 1]?.last === run.first - 1;
    const isShort =
      isAcronym(tokens[run.first]!.text) || /^\p{Lu}\p{Ll}{2,6}$/u.test(tokens[run.first]!.text);
    const full =
      (opensBracket &&
      before &&
      isShort &&
      before !== cluster &&
      /^(?:organisation|topic)$/.test(before.kind) &&
      startsAlike(before, cluster)
        ? before
        : undefined) ??
      cluster.others.map((other) => clusters.get(other)).find((c) => c !== undefined) ??
      (isAcronym(tokens[run.first]!.text) ? byLetters.get(cluster.words[0]!) : undefined);
    if (full && full !== cluster && !joinedTo.has(full)) {
      joinedTo.set(cluster, full);
    }
  });
}

function initials({ words }: Cluster): string {
  return words
    .filter((w) => !/^(?:de|du|des|d'|la|le|les|l'|of|the|for|and|et|à|pour|on|sur|d’|l’)$/.test(w))
    .map((w) => w[0])
    .join('');
}
/** An acronym in brackets shares its first letter with the name it stands for. */
function startsAlike(full: Cluster, short: Cluster): boolean {
  const letters = full.words.map((w) => w[0]);
  return letters.includes(short.words[0]![0]);
}

/** Walks the text: each full name of a person makes its surname his until another takes it. */
function gather(
  runs: readonly NameRun[],
  own: readonly Cluster[],
  /** The gender that each mention shows by a form of address. */
  genders: readonly Gender[],
  joinedTo: ReadonlyMap<Cluster, Cluster>,
  { tokens, lists }: Surroundings,
): Named[] {
  const rootOf = (c: Cluster): Cluster => joinedTo.get(c) ?? c;
  const ahead = new Map<string, Cluster>();
  const current = new Map<string, Cluster>();
  const isFullName = (c: Cluster) => c.kind === 'person' && c.words.length > 1;
  const shortForms = ({ words }: Cluster): string[] => {
    const isGiven = lists.index.firstNames.has(words[0]!.charAt(0).toUpperCase() + words[0]!.slice(1));
    const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
    return [...tails, `${isGiven ? 'given' : 'family'}:${words[0]}`];
  };
  for (const c of new Set(own))
    if (isFullName(c)) for (const f of shortForms(c)) if (!ahead.has(f)) ahead.set(f, c);

  const gathered = new Map<Cluster, Named>();
  const give = (cluster: Cluster, run: NameRun) => {
    let named = gathered.get(cluster);
    if (!named) {
      const { name, kind, gender, list } = cluster;
      named = { name, kind, gender, called: new Set(cluster.called), list, runs: [] };
      gathered.set(cluster, named);
    }
    named.runs.push(run);
  };
  runs.forEach((run, i) => {
    if (isNothing(own[i]!) || isFamily(own[i]!)) return;
    const cluster = rootOf(own[i]!);
    if (isFullName(own[i]!)) {
      const { gender } = own[i]!;
      for (const f of shortForms(own[i]!)) current.set(f, own[i]!).set(`${f} ${gender ?? '?'}`, own[i]!);
    }
    const person = find(own[i]!.words.join(' '), own[i]!, run, genders[i]!);
    const target = person && rootOf(person);
    if (!target || target === cluster) {
      give(cluster, run);
      return;
    }
    give(target, run);
    const named = gathered.get(target)!;
    named.gender ??= own[i]!.gender;
    for (const head of own[i]!.called) named.called.add(head);
  });
  return [...gathered.values()];

  /** "the Clintons": more than one of the name. */
  function isFamily({ words, kind, list }: Cluster): boolean {
    return (
      words.length === 1 &&
      kind === 'organisation' &&
      list === null &&
      words[0]!.endsWith('s') &&
      ahead.get(words[0]!.slice(0, -1))?.kind === 'person'
    );
  }

  function find(short: string, cluster: Cluster, run: NameRun, gender: Gender): Cluster | undefined {
    const family =
      (gender === null ? undefined : current.get(`${short} ${gender}`)) ??
      current.get(short) ??
      current.get(`family:${short}`) ??
      ahead.get(short) ??
      ahead.get(`family:${short}`);
    const person = family ?? current.get(`given:${short}`) ?? ahead.get(`given:${short}`);
    if (!person || person === cluster || rootOf(person) === cluster) return undefined;
    const { scores } = cluster;
    const margin = Math.max(scores.place, scores.organisation) - scores.person;
    // "in Clinton" is the town where the article tells of Hillary Clinton, "Clinton" is not.
    const isTown = cluster.list === 'cities' && family !== undefined;
    const isCompany = cluster.list !== null && cluster.kind === 'organisation' && family !== undefined;
    const isOther = isTown
      ? isLocated(run, tokens, lists)
      : isCompany
        ? cluster.context.organisation > cluster.context.person
        : cluster.list !== null && cluster.kind !== 'person' && margin > (family ? SURELY_NO_PERSON : 0);
    const { text: word } = tokens[run.first]!;
    if (isOther || (isAcronym(word) && word.length <= LONGEST_ACRONYM)) return undefined;
    // "Mr. Clinton" is not Hillary Clinton.
    return gender !== null && person.gender !== null && gender !== person.gender ? undefined : person;
  }
}

/** One word with the capital of a sentence's start, once, and nothing that makes it a name. */
function isNothing({ runs, words, scores, list }: Cluster): boolean {
  return (
    runs.length === 1 &&
    words.length === 1 &&
    list === null &&
    !runs[0]!.sure &&
    Math.max(scores.person, scores.organisation, scores.place) <= 0
  );
}

/** After a preposition of place, and owning nothing. */
function isLocated(
  { first, last }: NameRun,
  tokens: Surroundings['tokens'],
  { words }: Surroundings['lists'],
): boolean {
  return (
    (words.locatives.get(folded(tokens[first - 1]?.text ?? '')) ?? 0) > 1 &&
    !/^['’]s?$/.test(tokens[last]?.text ?? '')
  );
}
