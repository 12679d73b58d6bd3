import type { Range } from '../../syntax.ts';
import type { HolderEntry, Match, Quote, Sentence } from '../../types.ts';
import { folded } from '../lexicon.ts';
import { uninverted } from '../phrases.ts';

import { tokensIn } from '../spans.ts';
import type { Described } from './described.ts';
import type { Named } from './joined.ts';
import { headOf, type Surroundings } from './kinds.ts';

/** Whom or what a sentence speaks of, for the pronouns and nouns that take it up. */
interface Spoken {
  persons: Set<Named>;
  subject: Named | null;
  /** Someone whom it names by a noun alone, so that "he" may be him. */
  stranger: boolean;
}

/** A mention that is no name: "le ministre", "the company", "il". `end` leaves no room for a hyphen ("-t-il"). */
export interface Followed<T> extends Range {
  target: T;
  by: 'description' | 'pronoun';
}

const STRAIGHT_BEFORE = /^(?:ADP|VERB|AUX)$/;

/**
 * Mentions by a definite noun ("le ministre") where the article has called one person or organisation so,
 * and by "il", "elle", "he", "she" where one person only that it fits is about: he is the subject of the
 * sentence or of the one before, and neither speaks of anyone else it could be. A wrong link costs more than a missing one.
 */
export function followMentions(
  doc: { sentences: readonly Sentence[]; quotes: readonly Quote[]; text: string },
  named: readonly Named[],
  institutions: readonly Described[],
  holders: readonly Match<HolderEntry>[],
  around: Surroundings,
): Followed<Named | Described>[] {
  const { tokens, forms, lists } = around;
  const { words } = lists;
  const runEnds = new Set(named.flatMap(({ runs }) => runs.map((r) => r.last)));
  const runAt = new Map<number, { target: Named; last: number }>();
  for (const target of named) for (const r of target.runs) runAt.set(r.first, { target, last: r.last });
  const institutionAt = new Map(institutions.map((d) => [d.first, d]));
  const holderAt = new Map(holders.map((h) => [h.first, h]));
  const quoted = tokensIn(
    tokens,
    doc.quotes.map((q) => q.inner),
  );
  const called = new Map<string, Set<Named>>();
  const heads = new Map<string, Map<string, Named | Described>>();
  const followed: Followed<Named | Described>[] = [];
  const form = (i: number) => forms[i] ?? '';

  let before: Spoken = { persons: new Set(), subject: null, stranger: false };
  for (const sentence of doc.sentences) {
    const now: Spoken = { persons: new Set(), subject: null, stranger: false };
    let hasVerb = false;
    const speakOf = (person: Named, i: number) => {
      // Who is spoken of inside a quotation is nobody that the outlet's "he" stands for.
      if (quoted[i]) return;
      now.persons.add(person);
      if (!hasVerb && !STRAIGHT_BEFORE.test(tokens[i - 1]?.upos ?? '')) now.subject ??= person;
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const run = runAt.get(i);
      if (run) {
        meet(run.target);
        if (run.target.kind === 'person') speakOf(run.target, i);
        i = run.last - 1;
        continue;
      }
      const institution = institutionAt.get(i);
      if (institution) remember(institution.head!, institution.name, institution);
      const t = tokens[i]!;
      if (t.upos === 'VERB' || t.upos === 'AUX') hasVerb = true;
      const noun = holderAt.get(i);
      if (words.definite.has(form(i - 1)) && i > sentence.first && !apposes(i - 1)) {
        const target = takenUp(i, noun);
        if (target) {
          const last = noun ? noun.last : i + 1;
          followed.push({ first: i - 1, last, target, by: 'description' });
          if ('runs' in target && target.kind === 'person') speakOf(target, i - 1);
          i = last - 1;
          continue;
        }
      }
      if (
        noun?.entry.kind === 'unnamed' &&
        !runAt.has(noun.last) &&
        t.upos === 'NOUN' &&
        form(i) === folded(t.lemma)
      ) {
        const apposed = tokens[i - 1]?.text === ',' || tokens[i - 2]?.text === ',';
        if (!apposed) now.stranger = true;
      }
      if (t.upos !== 'PRON' || quoted[i]) continue;
      const gender = words.pronouns.get(uninverted(form(i)));
      if (gender === undefined) continue;
      const person = theOne(gender, i);
      if (!person) continue;
      person.gender ??= gender;
      followed.push({ first: i, last: i + 1, target: person, by: 'pronoun' });
      now.persons.add(person);
      now.subject ??= person;
    }
    before = now;

    function theOne(gender: 'm' | 'f', i: number): Named | null {
      if (now.stranger || (now.subject === null && before.stranger)) return null;
      if (words.impersonal?.test(doc.text.slice(tokens[i]!.end, tokens[i]!.end + 40).trimStart()))
        return null;
      const fits = [...new Set([...now.persons, ...before.persons])].filter(
        (p) => p.gender === null || p.gender === gender,
      );
      const only = fits.length === 1 ? fits[0]! : null;
      return only && (now.subject ?? before.subject) === only ? only : null;
    }
  }
  return followed;

  /** ", the governor," after a name tells what he is, and names him no second time. */
  function apposes(i: number): boolean {
    return tokens[i - 1]?.text === ',' && runEnds.has(i - 1);
  }

  function meet(target: Named): void {
    if (target.kind === 'person') {
      for (const head of target.called) {
        const holders = called.get(head) ?? new Set();
        called.set(head, holders.add(target));
      }
      return;
    }
    if (target.kind !== 'organisation') return;
    if (target.list !== null) remember(`in ${target.list}`, target.name, target);
    for (const word of folded(target.name).split(/[\s']/)) {
      if (words.organisationHeads.has(word)) remember(word, target.name, target);
      const list = target.list === null ? words.resumptive.get(word) : undefined;
      if (list !== undefined) remember(`in ${list}`, target.name, target);
    }
  }
  function remember(head: string, name: string, target: Named | Described): void {
    const known = heads.get(head) ?? new Map<string, Named | Described>();
    heads.set(head, known.set(name, target));
  }

  /** What "the" + noun takes up, where the article has met just one that it fits. */
  function takenUp(i: number, noun: Match<HolderEntry> | undefined): Named | Described | null {
    const t = tokens[i]!;
    if (t.upos !== 'NOUN') return null;
    const last = noun?.last ?? i + 1;
    const next = tokens[last];
    const goesOn =
      next !== undefined &&
      (/^(?:ADJ|NOUN|PROPN|X)$/.test(next.upos) ||
        words.connectors.has(folded(next.text)) ||
        runAt.has(last));
    if (goesOn || folded(t.text) !== folded(t.lemma)) return null;
    if (noun?.entry.kind === 'unnamed') {
      return only(called.get(words.sameOffice.get(noun.entry.lemma) ?? headOf(noun, words.headIsLast)));
    }
    const list = words.resumptive.get(folded(t.lemma));
    const byHead = heads.get(folded(t.lemma));
    return (
      only(byHead?.values()) ??
      (list === undefined || byHead ? null : only(heads.get(`in ${list}`)?.values()))
    );
  }
}

function only<T>(some: Iterable<T> | undefined): T | null {
  let found: T | null = null;
  for (const one of some ?? []) {
    if (found !== null) return null;
    found = one;
  }
  return found;
}
