import type { Gender } from '../../languages/names.ts';
import type { HolderEntry, Match, Token } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { isComma } from '../phrases.ts';
import { isAcronym, isCapital, isInitial, isSmall } from './capitals.ts';
import { nameKey } from './gazetteer.ts';
import type { Lists, NameRun } from './parts.ts';

/** How much speaks for each kind; what is pooled over all mentions of a name. */
export interface Scores {
  person: number;
  organisation: number;
  place: number;
  /** What is named and none of the others: a law, a prize, a programme. */
  topic: number;
}
export type NamedKind = keyof Scores;

/** What one mention says of whom it names. */
export interface Reading {
  scores: Scores;
  gender: Gender;
  /** Lemmas that the mention calls him by, before the name or in the apposition after it. */
  called: string[];
}

export interface Surroundings {
  tokens: readonly Token[];
  /** Lower case, straight apostrophes, by token. */
  forms: readonly string[];
  lists: Lists;
  /** Nouns for holders by the token that they begin with, and by that after which they end. */
  nounFrom: ReadonlyMap<number, Match<HolderEntry>>;
  nounTo: ReadonlyMap<number, Match<HolderEntry>>;
  /** Whether a verb of speech or thought begins at, or ends before, a token. */
  cueFrom: ReadonlySet<number>;
  cueTo: ReadonlySet<number>;
}

/** Weights set by hand, on the scale of what a title is worth; what the name is counts once, where it stands each time. */
const WEIGHT = {
  courtesy: 8,
  title: 5,
  apposition: 4,
  institution: 4,
  placeHead: 3,
  affiliation: 4,
  age: 4,
  who: 2,
  speech: 1,
  subject: 0.5,
  initial: 2,
  particle: 1.5,
  firstName: 4,
  surname: 1.5,
  words: 1.2,
  organisationWord: 6,
  acronym: 4,
  camel: 3,
  digits: 2,
  knownOrganisation: 7,
  seat: 5,
  country: 5,
  region: 4,
  city: 2.5,
  article: 2,
  opensWithPlace: 2,
  abstract: 3,
  thing: 8,
  beforeTitle: 2,
};
/** A number of years within brackets or commas: an age. */
/** Two words with capitals alone make no person in English, where so many things are written so. */
const LEAST_OF_A_PERSON = 1;
const PLACES: ReadonlySet<string> = new Set(['countries', 'regions']);
/** "La-Valette-du-Var": towns of France are written so, and hardly anyone. */
const VILLAGE = /^\p{Lu}[\p{L}-]*-(?:sur|sous|de|du|des|le|la|les|en|lès|lez|aux?)-\p{Lu}/u;
const AGE = /^\d{1,3}$/;

/** What the words of a name itself say, wherever it stands. */
export function readName(run: NameRun, { tokens, lists }: Surroundings): Reading {
  const scores: Scores = { person: 0, organisation: 0, place: 0, topic: 0 };
  const { index, words } = lists;
  listed(run, scores);
  const own = tokens.slice(run.first, run.last);
  const capitals = own.filter(isCapital);
  const isKnownElse = run.known !== null && run.known.kind !== 'group';
  const forms = own.map((t) => folded(t.text));
  let gender: Gender = null;

  const first = own[0]!.text;
  const given = own.length > 1 && own[1]!.text === '-' ? undefined : index.firstNames.get(first);
  const hyphened = index.firstNames.has(first.split('-')[0]!) && !VILLAGE.test(first);
  if (index.firstNames.has(first) || hyphened) {
    scores.person += capitals.length > 1 ? WEIGHT.firstName : WEIGHT.firstName / 2;
    gender = given ?? index.firstNames.get(first) ?? index.firstNames.get(first.split('-')[0]!) ?? null;
  }
  const last = own.at(-1)!.text;
  if (index.surnames.has(last)) scores.person += WEIGHT.surname;
  if (isKnownElse) return { scores, gender, called: [] };
  if (
    capitals.length >= 2 &&
    capitals.length <= 4 &&
    !capitals.some((t) => isAcronym(t.text) && t.text.length > 2)
  )
    scores.person += words.headIsLast ? WEIGHT.words / 2 : WEIGHT.words;
  if (own.slice(0, -1).some((t) => isInitial(t.text)) && capitals.length > 1) scores.person += WEIGHT.initial;
  // "Lauren Groh-Wargo": two surnames.
  if (own.length > 3 && own.at(-2)!.text === '-' && isCapital(own.at(-1)) && isCapital(own.at(-3)))
    scores.person += WEIGHT.surname;
  if (forms.slice(1, -1).some((f) => words.particles.has(f) && !words.connectors.has(f)))
    scores.person += WEIGHT.particle;

  const heads = words.headIsLast ? forms : forms.filter((_, i) => isCapital(own[i]));
  if (heads.some((f) => words.organisationHeads.has(f)) && (capitals.length > 1 || forms.length > 1))
    scores.organisation += WEIGHT.organisationWord;
  if (capitals.length === 1 && own.length === 1 && words.organisationHeads.has(forms[0]!))
    scores.organisation += WEIGHT.institution;
  if (own.length === 1 && isAcronym(first)) scores.organisation += WEIGHT.acronym;
  if (
    own.some((t) => /\p{Ll}\p{Lu}\p{Ll}/u.test(t.text) && !/^(?:Mc|Mac|De|Le|La|Di|Du|O)\p{Lu}/u.test(t.text))
  )
    scores.organisation += WEIGHT.camel;
  if (capitals.length > 1 && capitals.slice(1).some((t) => isAcronym(t.text) && !isInitial(t.text)))
    scores.organisation += WEIGHT.acronym / 2;
  if (forms.some((f) => /\d/.test(f))) scores.organisation += WEIGHT.digits;
  if (
    own.length > 1 &&
    (words.placeHeads.has(forms[0]!) || (words.headIsLast && words.placeHeads.has(forms.at(-1)!)))
  )
    scores.place += WEIGHT.placeHead + WEIGHT.words;
  if (VILLAGE.test(first)) scores.place += WEIGHT.region;
  const opener = index.firstNames.has(first) ? undefined : index.known.get(nameKey(first));
  if (own.length > 1 && opener?.kind === 'organisation') scores.organisation += WEIGHT.institution;
  if (
    own.length > 1 &&
    !index.firstNames.has(first) &&
    PLACES.has(index.known.get(nameKey(first))?.list ?? '')
  ) {
    scores.person -= WEIGHT.opensWithPlace;
    scores.organisation += WEIGHT.opensWithPlace;
  }
  if (
    /^\p{Lu}\p{Ll}+-\p{L}/u.test(first) &&
    !hyphened &&
    index.known.get(first.split('-')[0]!)?.kind === 'place'
  )
    scores.place += WEIGHT.city;
  if (
    own.some(
      (t) => words.abstract.test(t.text) && !index.surnames.has(t.text) && !index.firstNames.has(t.text),
    )
  )
    scores.person -= WEIGHT.abstract;
  if (
    own.length > 1 &&
    (words.headIsLast
      ? words.things.has(forms.at(-1)!) ||
        forms.some((f, i) => words.things.has(f) && words.connectors.has(forms[i + 1] ?? ''))
      : words.things.has(forms[0]!))
  )
    scores.topic += WEIGHT.thing;
  return { scores, gender, called: [] };
}

function listed({ known }: NameRun, scores: Scores): void {
  if (known?.kind === 'organisation') scores.organisation += WEIGHT.knownOrganisation;
  else if (known?.kind === 'topic') scores.topic += WEIGHT.thing;
  else if (known?.kind === 'place') {
    const weight = {
      cities: WEIGHT.city,
      regions: WEIGHT.region,
      countries: WEIGHT.country,
      seats: WEIGHT.seat,
    };
    scores.place += weight[known.list as keyof typeof weight];
  }
}

/** What stands around one mention of a name. */
export function readMention(run: NameRun, around: Surroundings): Reading {
  const { tokens, lists, nounFrom, nounTo } = around;
  const { words } = lists;
  const scores: Scores = { person: 0, organisation: 0, place: 0, topic: 0 };
  const called: string[] = [];
  let gender: Gender = null;

  const isLower = (i: number) => tokens[i] !== undefined && isSmall(tokens[i]);
  const noun = nounTo.get(run.first);
  for (const title of run.titles) {
    const isCourtesy = words.courtesy.has(title);
    scores.person += isCourtesy ? WEIGHT.courtesy : WEIGHT.title;
    if (isCourtesy) gender ??= words.courtesy.get(title)!;
  }
  const office = run.titles.findLast((title) => !words.courtesy.has(title));
  if (office !== undefined)
    called.push(
      noun?.entry.kind === 'unnamed'
        ? headOf(noun, words.headIsLast)
        : (run.titles.includes('vice') ? 'vice ' : '') + office,
    );
  if (run.beforeTitle) {
    scores.person -= WEIGHT.beforeTitle;
    scores.organisation += WEIGHT.beforeTitle / 2;
  }
  let before = run.first - 1;
  const isQuoted =
    /^[«“"]$/.test(tokens[before]?.text ?? '') &&
    words.organisationHeads.has(folded(tokens[before - 1]?.text ?? ''));
  if (isQuoted) before--;
  // "the Obama administration": the article is the noun's.
  const isModifier = words.headIsLast && tokens[run.last]?.upos === 'NOUN';
  const form = folded(tokens[before]?.text ?? '');
  if (words.courtesy.has(form)) {
    scores.person += WEIGHT.courtesy;
    gender ??= words.courtesy.get(form)!;
    before--;
  }
  if (noun && (isLower(noun.first) || noun.entry.kind === 'unnamed')) {
    // "les sénateurs LR" are of the party.
    if (run.known?.kind === 'organisation') scores.organisation += WEIGHT.article;
    // "la présidente de la région Bretagne": the region is what the office is of.
    else if (run.known?.kind === 'place' && words.placeHeads.has(form)) scores.place += WEIGHT.article;
    else if (noun.entry.kind === 'unnamed' || words.titles.has(form)) {
      scores.person += WEIGHT.title;
      called.push(headOf(noun, words.headIsLast));
      if (!words.headIsLast) gender ??= genderOf(tokens[noun.first - 1]);
    } else if (!words.ofPersons.has(form)) scores.organisation += WEIGHT.institution;
  } else if (words.titles.has(form) && isLower(before)) {
    scores.person += WEIGHT.title;
    called.push(form);
  } else if (
    words.placeHeads.has(form) ||
    (words.connectors.has(form) && words.placeHeads.has(folded(tokens[before - 1]?.text ?? '')))
  )
    scores.place += WEIGHT.placeHead;
  else if (words.organisationHeads.has(form) && isLower(before) && !words.headIsLast)
    scores.organisation += WEIGHT.institution;
  else if (
    tokens[before]?.upos === 'DET' &&
    (words.locatives.get(folded(tokens[before - 1]?.text ?? '')) ?? 0) >= 1 &&
    !words.headIsLast
  )
    scores.place += WEIGHT.article;
  else if (words.locatives.has(form)) scores.place += words.locatives.get(form)!;
  else if (tokens[before]?.upos === 'DET' && words.definite.has(form) && !isModifier) {
    scores.person -= WEIGHT.article * 2;
    if (run.known?.kind !== 'place') scores.organisation += WEIGHT.article / 2;
  } else if (form === words.by) scores.person += WEIGHT.speech / 2;

  if (
    words.ofPersons.has(folded(tokens[run.last]?.text ?? '')) ||
    (!words.headIsLast && words.ofPersons.has(form))
  )
    scores.person += WEIGHT.who;
  // "the union's general secretary, Morag Inverdoon,": whose name follows the noun.
  const described = isComma(tokens[run.first - 1]) ? nounTo.get(run.first - 1) : undefined;
  if (described?.entry.kind === 'unnamed' && isSingular(tokens[described.last - 1]!))
    scores.person += WEIGHT.apposition;
  readAfter(run, around, scores, called);
  // A subject without an article acts as persons do: "Xi Jinping met".
  if (/^(?:VERB|AUX)$/.test(tokens[run.last]?.upos ?? '') && tokens[run.first - 1]?.upos !== 'DET')
    scores.person += WEIGHT.subject;
  if (around.cueFrom.has(skipAdverbs(tokens, run.last)) || around.cueTo.has(run.first)) {
    scores.person += WEIGHT.speech;
    scores.organisation += WEIGHT.speech / 2;
  }
  const apposed = nounFrom.get(run.last + 1 + (tokens[run.last + 1]?.upos === 'DET' ? 1 : 0));
  if (isComma(tokens[run.last]) && apposed && isLower(apposed.first)) {
    const isPerson = apposed.entry.kind === 'unnamed';
    scores[isPerson ? 'person' : 'organisation'] += WEIGHT.apposition;
    if (isPerson) called.push(headOf(apposed, words.headIsLast));
  }
  return { scores, gender, called };
}

/** What follows a name: who, an age, a party or a place in brackets. */
function readAfter(
  { last, known }: NameRun,
  { tokens, lists }: Surroundings,
  scores: Scores,
  called: string[],
): void {
  const { words } = lists;
  const next = tokens[last];
  const inside = tokens[last + 1];
  if (next === undefined || inside === undefined) return;
  const form = folded(next.text);
  if (form === words.who || (isComma(next) && folded(inside.text) === words.who)) scores.person += WEIGHT.who;
  if (isComma(next) && AGE.test(inside.text) && /^(?:,|ans|years?)$/.test(tokens[last + 2]?.text ?? ''))
    scores.person += WEIGHT.age;
  if (next.text === '(') {
    let close = last + 1;
    while (close < last + 8 && tokens[close] && tokens[close]!.text !== ')') close++;
    const within = tokens
      .slice(last + 1, close)
      .map((t) => t.text)
      .join('')
      .replace(/-$/, '');
    if (words.affiliation.test(within) && known?.kind !== 'organisation') {
      scores.person += WEIGHT.affiliation;
      called.push('politician');
    } else if (AGE.test(inside.text) && /^(?:\)|ans)$/.test(tokens[last + 2]?.text ?? ''))
      scores.person += WEIGHT.age;
    else if (lists.index.known.get(inside.text)?.list === 'regions' && close === last + 2)
      scores.place += WEIGHT.placeHead;
  }
}

function isSingular({ text, lemma }: Token): boolean {
  return folded(text) === folded(lemma);
}

function skipAdverbs(tokens: readonly Token[], i: number): number {
  let k = i;
  while (tokens[k]?.upos === 'ADV' && k < i + 2) k++;
  return k;
}

/** Words that make another office of one: the vice president is not the president. */
const OTHER_OFFICE = /^(?:vice|deputy|prime|assistant|attorney)$/;

/** The head of a noun for a holder: "ministre" of "ministre de l'Intérieur", "minister" of "prime minister". */
export function headOf({ entry }: Match<HolderEntry>, headIsLast: boolean): string {
  const words = entry.lemma.split(' ');
  if (!headIsLast) return words[0]!;
  const of = words.indexOf('of');
  const last = of > 0 ? of - 1 : words.length - 1;
  const before = words[last - 1];
  return before !== undefined && OTHER_OFFICE.test(before) ? `${before} ${words[last]}` : words[last]!;
}

function genderOf(determiner: Token | undefined): Gender {
  const form = folded(determiner?.text ?? '');
  if (/^(?:le|un|du|au)$/.test(form)) return 'm';
  return /^(?:la|une)$/.test(form) ? 'f' : null;
}

export function addScores(to: Scores, from: Scores): void {
  to.person += from.person;
  to.organisation += from.organisation;
  to.place += from.place;
  to.topic += from.topic;
}

/** The kind that most speaks for; where nothing does, an organisation (its name needs no form of its own). */
export function kindFrom({ person, organisation, place, topic }: Scores): NamedKind {
  if (topic > Math.max(person, organisation, place)) return 'topic';
  if (person > organisation && person > place && person >= LEAST_OF_A_PERSON) return 'person';
  return place > organisation ? 'place' : 'organisation';
}
