import type { Grammar } from '../../../languages/grammar.ts';
import type { Gender, NameWords } from '../../../languages/names.ts';
import type { Range } from '../../../syntax.ts';
import type { Doc, HolderEntry, KnownEntity, Match, Mention } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { firstStartingFrom, lastStartingBy, tokensIn } from '../../spans.ts';
import { type Actor, type Told, WEIGHT } from './antecedents.ts';
import { isDefinite, withoutDeterminer } from './shapes.ts';
import type { Titles } from './titles.ts';

type Needs = Pick<Doc, 'text' | 'tokens' | 'quotes' | 'syntax' | 'entities'>;

/** All who can speak in a text: what is named, and persons and bodies told of by a noun alone ("un policier"). */
export class Cast {
  private readonly doc: Needs;
  private readonly grammar: Grammar;
  private readonly words: NameWords;
  private readonly byEntity = new Map<KnownEntity, Actor>();
  private readonly byNoun = new Map<string, Actor>();

  constructor(doc: Needs, grammar: Grammar, words: NameWords) {
    this.doc = doc;
    this.grammar = grammar;
    this.words = words;
  }

  ofEntity(entity: KnownEntity): Actor {
    let actor = this.byEntity.get(entity);
    if (!actor) {
      const { name, kind, gender } = entity;
      const plural = kind === 'group';
      const is = kind === 'person' ? 'person' : plural ? 'unnamed' : 'institution';
      actor = { name, kind: is, role: 'other', gender: gender ?? this.genderIn(entity), plural, entity };
      this.byEntity.set(entity, actor);
    }
    return actor;
  }

  /** One who is called by a noun only, the same at each singular, or each plural, of it. */
  ofNoun(head: string, as: Omit<Actor, 'entity'>): Actor {
    const key = `${head} ${as.plural}`;
    let actor = this.byNoun.get(key);
    if (!actor) {
      actor = { ...as, entity: null };
      this.byNoun.set(key, actor);
    }
    actor.gender ??= as.gender;
    return actor;
  }

  /** Whom a noun alone has named, singular or plural. */
  calledBy(head: string, plural: boolean): Actor | undefined {
    return this.byNoun.get(`${head} ${plural}`);
  }

  /** Of an institution's name, by its article. */
  private genderIn({ kind, mentions }: KnownEntity): Gender {
    if (kind === 'person') return null;
    for (const { start } of mentions) {
      const before = this.doc.tokens[lastStartingBy(this.doc.tokens, start - 1)];
      const gender = before && this.words.genders.get(folded(before.text));
      if (gender) return gender;
    }
    return null;
  }

  /** Of a phrase, by its article ("la plaignante") or by its noun ("the congresswoman"). */
  genderOf(first: number, head: number): Gender {
    const { genders } = this.words;
    const { tokens } = this.doc;
    return (
      genders.get(folded(tokens[first]!.text)) ??
      genders.get(folded(tokens[head]!.lemma)) ??
      this.genderOfEnding(folded(tokens[head]!.text))
    );
  }

  /** Where the words before a noun that belong to it begin: its article at most. */
  private phraseFrom(noun: number): number {
    const { tokens } = this.doc;
    let from = noun;
    while (from > 0 && noun - from < 4 && /^(?:ADJ|NUM)$/.test(tokens[from - 1]!.upos)) from--;
    const before = tokens[from - 1];
    return before?.upos === 'DET' || this.isContracted(from - 1) ? from - 1 : from;
  }

  /** "du", "au": a preposition that holds the article. */
  private isContracted(i: number): boolean {
    const token = this.doc.tokens[i];
    return token?.upos === 'ADP' && this.words.genders.has(folded(token.text));
  }

  /** Whom a definite noun takes up without doubt: one whom the text calls so, or has told of by it ("un policier"). */
  private takenUp(noun: Match<HolderEntry>, phrase: Range, titles: Titles): Actor | undefined {
    const said = titles.read(phrase);
    const bearer = said && titles.bearer(said, noun.start, () => true);
    return bearer ? this.ofEntity(bearer) : this.calledBy(titles.headOf(noun), false);
  }

  private genderOfEnding(noun: string): Gender {
    if (this.words.gendered.f.test(noun)) return 'f';
    return this.words.gendered.m.test(noun) ? 'm' : null;
  }

  /** Every place where one who can speak is told of, in the order of the text. */
  told(
    mentions: readonly (Mention & { entity: KnownEntity })[],
    nouns: readonly Match<HolderEntry>[],
    titles: Titles,
  ): Told[] {
    const { tokens, syntax, quotes } = this.doc;
    const quoted = tokensIn(
      tokens,
      quotes.map((q) => q.inner),
    );
    const isSubject = new Uint8Array(tokens.length);
    for (const { subject } of syntax.verbs) if (subject) isSubject.fill(1, subject.first, subject.last);
    const weigh = (first: number) => {
      let before = first - 1;
      while (before >= 0 && /^(?:DET|ADJ|NUM)$/.test(tokens[before]!.upos)) before--;
      const isOblique = tokens[before]?.upos === 'ADP' || tokens[before]?.upos === 'PART';
      const weight = isOblique ? WEIGHT.oblique : isSubject[first] ? WEIGHT.subject : WEIGHT.plain;
      return quoted[first] ? weight * WEIGHT.quoted : weight;
    };
    const told: Told[] = [];
    const named = new Uint8Array(tokens.length);
    for (const { entity, start, end, by, metonym } of mentions) {
      const first = firstStartingFrom(tokens, start);
      const last = firstStartingFrom(tokens, end);
      named.fill(1, first, last);
      if (
        entity.kind === 'topic' ||
        by === 'pronoun' ||
        (entity.kind === 'place' && !metonym && entity.list !== 'countries')
      )
        continue;
      let head = first;
      for (let k = first - 1; k >= 0 && k > first - 12; k--) if (titles.titleAt.get(k) === entity) head = k;
      told.push({ actor: this.ofEntity(entity), start, end, weight: weigh(head) });
    }
    for (const noun of nouns) {
      const { first, last, start, end, entry } = noun;
      if (named[first] || named[last - 1] || titles.titleAt.has(first) || entry.role === 'document') continue;
      const head = this.grammar.headIsLast ? last - 1 : first;
      // "the country" is whichever was named.
      if (tokens[head]!.upos !== 'NOUN' || this.words.resumptive.get(entry.lemma) === 'countries') continue;
      const plural = folded(tokens[head]!.text) !== folded(tokens[head]!.lemma);
      const from = this.phraseFrom(first);
      const isKnown =
        !plural &&
        entry.kind === 'unnamed' &&
        (this.isContracted(from) || isDefinite({ first: from, last }, this.doc, this.grammar));
      const known = isKnown ? this.takenUp(noun, { first: from, last }, titles) : undefined;
      if (isKnown) {
        if (known) told.push({ actor: known, start, end, weight: weigh(from) });
        continue;
      }
      const phrase = { first: this.isContracted(from) ? from + 1 : from, last };
      const name = withoutDeterminer(phrase, this.doc, this.grammar);
      const gender = this.genderOf(from, head);
      const { kind, role } = entry;
      told.push({
        actor: this.ofNoun(titles.headOf(noun), { name, kind, role, gender, plural }),
        start,
        end,
        weight: weigh(first),
      });
    }
    return told.sort((a, b) => a.start - b.start);
  }
}
