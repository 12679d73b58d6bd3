import type { Grammar } from '../languages/grammar.ts';
import type { Range } from '../syntax.ts';
import type { Token } from '../types.ts';
import { folded } from './lexicon.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'X', 'SYM']);
const QUOTE_MARK = /^[«»“”„"‘]$/;
const CLOSING = /^[)\]]$/;

export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && QUOTE_MARK.test(token.text);
}
export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[–—-]$/.test(token.text);
}
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.upos);
}
export function isName(token: Token | undefined): boolean {
  return token !== undefined && token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text);
}

/** "AFP", "BBC". */
function isAcronym({ text }: Token): boolean {
  return /^[\p{Lu}\d]{2,}$/u.test(text);
}

/** A pronoun put after its verb: "-t-il", and "t-il" where the first hyphen is forgotten. */
export function isEnclitic(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && /^(?:-|t-)/.test(token.text);
}

/** "-t-il" -> "il": a pronoun put after its verb, as it is written elsewhere. */
export function uninverted(form: string): string {
  return form.replace(/^(?:-t-|-|t-(?=ils?$|elles?$|on$))/, '');
}

/** Noun phrases around a verb, by part of speech: patterns, not a parse. */
export class Phrases {
  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  constructor(tokens: readonly Token[], grammar: Grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  private form(i: number): string {
    const t = this.tokens[i];
    return t ? folded(t.text) : '';
  }
  is(i: number, words: ReadonlySet<string>): boolean {
    const t = this.tokens[i];
    return t !== undefined && (words.has(folded(t.text)) || words.has(folded(t.lemma)));
  }
  /** The word at `i`, as the sets of the grammar have it. */
  wordAt(i: number): string {
    return this.form(i);
  }
  /** Of a noun phrase: by its part of speech, or a determiner that is tagged as a pronoun. */
  private isNominalAt(i: number): boolean {
    return isNominal(this.tokens[i]) || this.isDeterminer(i);
  }
  /** "le militaire face aux juges": a noun by its form that is part of a preposition. */
  private isPreposition(i: number): boolean {
    return (
      this.tokens[i]!.upos === 'NOUN' &&
      this.is(i, this.grammar.adjuncts) &&
      this.tokens[i + 1]?.upos === 'ADP'
    );
  }
  private isDeterminer(i: number): boolean {
    const next = this.tokens[i + 1];
    if (this.tokens[i]?.upos === 'DET') return true;
    return (
      this.is(i, this.grammar.possessives) && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos)
    );
  }
  isPronoun(i: number): boolean {
    return this.grammar.pronouns.has(uninverted(this.form(i)));
  }

  /**
   * The noun phrase that is the subject of the verb group beginning at token `verb`, looked for no
   * further left than `from`. With an apposition between commas the phrase takes it along; a
   * relative clause or an adjunct between commas is skipped; before "qui"/"who" it is the antecedent.
   */
  subjectBefore(verb: number, from: number): Range | null {
    let i = verb - 1;
    while (i >= from && (this.is(i, this.grammar.betweenSubjectAndVerb) || this.tokens[i]!.upos === 'ADV'))
      i--;
    if (i < from) return null;
    if (this.is(i, this.grammar.relatives)) {
      i--;
      if (isComma(this.tokens[i])) i--;
      return this.endingAt(i, from);
    }
    if (this.isPronoun(i) && !isEnclitic(this.tokens[i])) return { first: i, last: i + 1 };
    if (CLOSING.test(this.form(i))) return this.withParenthesis(i, from);
    if (isComma(this.tokens[i]) || isDash(this.tokens[i])) return this.acrossInsertion(i, from);
    return this.endingAt(i, from);
  }

  private withParenthesis(close: number, from: number): Range | null {
    let i = close;
    while (i > from && !/^[([]$/.test(this.form(i))) i--;
    const head = this.endingAt(i - 1, from);
    return head && { first: head.first, last: close + 1 };
  }

  /** `close` is the comma (or dash) that ends an insertion: "X, ministre de …, a dit". */
  private acrossInsertion(close: number, from: number): Range | null {
    let open = close - 1;
    while (open > from && !(isComma(this.tokens[open]) || isDash(this.tokens[open]))) open--;
    if (open <= from) return null;
    let head = this.endingAt(open - 1, from);
    // "X, l'auteur, en 2019, d'un livre, a dit", "Petra Lowe, 43, a nurse, said": insertions may follow one another.
    if ((head === null || this.isAge(head)) && isComma(this.tokens[(head?.first ?? open) - 1]))
      head = this.acrossInsertion(head?.last ?? open, from) ?? head;
    if (!head) return null;
    // "X, chef du parti, allié du gouvernement, a dit": a bare noun after a comma is apposed to what stands before.
    if (this.tokens[head.first]!.upos === 'NOUN' && isComma(this.tokens[head.first - 1])) {
      const named = this.acrossInsertion(head.last, from);
      if (named) return { first: named.first, last: close };
    }
    const insertion = this.tokens[open + 1];
    const isApposition =
      isNominal(insertion) &&
      !this.is(open + 1, this.grammar.temporal) &&
      !this.tokens
        .slice(open + 1, close)
        .some((t) => isQuoteMark(t) || this.grammar.relatives.has(folded(t.text)));
    return isApposition ? { first: head.first, last: close } : head;
  }

  /** "43", "67 ans". */
  private isAge({ first, last }: Range): boolean {
    return this.tokens[first]!.upos === 'NUM' && last - first <= 2;
  }

  /** The longest noun phrase whose last token is `i`. */
  endingAt(i: number, from: number): Range | null {
    if (this.isPronoun(i)) return { first: i, last: i + 1 };
    if (CLOSING.test(this.form(i))) return this.withParenthesis(i, from);
    let first = i + 1;
    while (first > from) {
      const opening = this.quotedInside(first - 1, first <= i);
      if (opening > from) first = opening;
      else if (this.belongsLeft(first - 1, first, i)) first--;
      else break;
    }
    return this.withoutLeadingAdjunct({ first, last: i + 1 });
  }

  /** 'the "Hannity" host': where a word or two in quotation marks inside a noun phrase begin; -1 where none does. */
  private quotedInside(close: number, hasHead: boolean): number {
    if (!hasHead || !isQuoteMark(this.tokens[close])) return -1;
    let open = close - 1;
    while (open > 0 && close - open <= 4 && !isQuoteMark(this.tokens[open])) open--;
    const before = this.tokens[open - 1];
    return isQuoteMark(this.tokens[open]) && close - open > 1 && /^(?:DET|ADJ|NUM)$/.test(before?.upos ?? '')
      ? open
      : -1;
  }

  private belongsLeft(i: number, next: number, last: number): boolean {
    const t = this.tokens[i]!;
    if (this.isDeterminer(i)) return true;
    if (isQuoteMark(t) || this.is(i, this.grammar.complementisers)) return false;
    if (isNominal(t)) return true;
    if (next > last) return false;
    switch (t.upos) {
      case 'ADP':
      case 'PART':
        return true;
      case 'PRON':
        // "l'une des entreprises": a pronoun that stands for one of those named after it.
        return this.is(next, this.grammar.genitives) && this.is(i, this.grammar.indefinites);
      case 'CCONJ':
        return isNominal(this.tokens[next]) && isNominal(this.tokens[i - 1]);
      case 'ADV':
        return this.tokens[next]?.upos === 'ADJ';
      case 'VERB':
        // A participle that belongs to the noun before it: "un policier interrogé par l'AFP".
        return (
          this.tokens[next]?.upos === 'ADP' &&
          isNominal(this.tokens[i - 1]) &&
          this.tokens[i - 1]!.upos !== 'DET'
        );
      case 'PUNCT':
        return t.text === '-' || t.text === '.' || t.text === '&';
      default:
        return false;
    }
  }

  /** "Lors de la conférence le ministre" -> "le ministre": a phrase does not open with a preposition. */
  private withoutLeadingAdjunct({ first, last }: Range): Range | null {
    let i = first;
    while (
      i < last &&
      (this.tokens[i]!.upos === 'CCONJ' ||
        this.tokens[i]!.upos === 'ADV' ||
        this.is(i, this.grammar.temporal))
    )
      i++;
    if (i < last && this.tokens[i]!.upos === 'ADP') {
      let j = i + 1;
      while (j < last && !(this.endsPhrase(j - 1) && (this.opensPhrase(j) || this.opensName(j)))) j++;
      if (j >= last) return null;
      i = j;
    }
    return i < last && this.tokens.slice(i, last).some((t) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(t.upos))
      ? { first: i, last }
      : null;
  }
  /** "For years | Dr. Amal Reyes", "Lundi | Anne Hidalgo": a name after a time. */
  private opensName(i: number): boolean {
    return isName(this.tokens[i]) && this.is(i - 1, this.grammar.temporal);
  }
  private opensPhrase(i: number): boolean {
    return this.isDeterminer(i);
  }
  private endsPhrase(i: number): boolean {
    const upos = this.tokens[i]!.upos;
    return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM';
  }

  /** The first token from `i` on that is no adjunct of time: over "lundi", "jeudi dernier", "ce mardi 16 mai", "last week". */
  afterTime(i: number, to: number): number {
    let k = this.afterAgo(i, to);
    while (k < to) {
      const opens = this.tokens[k]!.upos === 'DET' || this.tokens[k]!.upos === 'ADP' ? k + 1 : k;
      if (opens >= to || !this.is(opens, this.grammar.temporal)) break;
      k = opens + 1;
      while (k < to && this.isOfDate(k)) k++;
      if (isComma(this.tokens[k]) && k > i && this.is(k + 1, this.grammar.temporal)) k++;
    }
    return k;
  }

  /** Over "il y a plus d'un mois". */
  private afterAgo(i: number, to: number): number {
    if (!(this.form(i) === 'il' && this.form(i + 1) === 'y' && this.form(i + 2) === 'a')) return i;
    let k = i + 3;
    while (k < Math.min(to, i + 8) && !this.is(k, this.grammar.temporal)) k++;
    return this.is(k, this.grammar.temporal) ? k + 1 : i;
  }

  /**
   * The first token from `i` on that is no adjunct of time or place: over "jeudi dernier à l'AFP", "dans un
   * communiqué", to the noun phrase that follows; `i` where an adjunct runs into what cannot be told from it.
   */
  afterAdjuncts(i: number, to: number): number {
    let k = this.afterTime(i, to);
    for (
      let n = 0;
      n < 3 && k < to && this.tokens[k]!.upos === 'ADP' && this.is(k, this.grammar.adjuncts);
      n++
    )
      k = this.afterTime(this.endOfAdjunct(k, to), to);
    return k;
  }

  /** "auprès de la police", "à la mairie", "de sources proches": the noun phrase after a preposition at `i`, or after a day. */
  afterSeat(i: number, to: number): Range | null {
    let k = this.afterTime(i, to);
    while (k < to && this.tokens[k]!.upos === 'ADP' && k < i + 4) k++;
    return k > i && k < to ? this.startingAt(k, to) : null;
  }

  /** "à l'AFP | Mickael Alves", "dans un communiqué | le maire": an adjunct ends where another phrase opens. */
  private endOfAdjunct(adposition: number, to: number): number {
    let k = adposition + 1;
    while (k < to) {
      const t = this.tokens[k]!;
      const before = this.tokens[k - 1]!;
      if (t.upos === 'PUNCT' || t.upos === 'VERB' || t.upos === 'AUX' || this.is(k, this.grammar.temporal))
        break;
      if (t.upos === 'DET' && before.upos !== 'ADP') break;
      if (isName(t) && (isAcronym(before) || before.upos === 'NOUN')) break;
      k++;
    }
    return k;
  }

  /** "mardi 16", "jeudi dernier", "last Tuesday": what a day takes along. */
  private isOfDate(k: number): boolean {
    const { upos, text } = this.tokens[k]!;
    return (
      this.is(k, this.grammar.temporal) ||
      (upos === 'NUM' && /^(?:1er|\d{1,2}|\d{4})$/.test(text)) ||
      this.is(k, this.grammar.datings)
    );
  }

  /**
   * The noun phrase that begins at token `i` (after an inverted verb, "selon", "by"), with its
   * apposition, up to `to`. Days and adjuncts ("lundi", "à l'AFP", "in a statement") end it.
   */
  startingAt(i: number, to: number): Range | null {
    if (this.isPronoun(i) || this.form(i) === 'eux') return { first: i, last: i + 1 };
    let last = i;
    let hasHead = false;
    while (last < to && this.belongsRight(last, i, hasHead)) {
      if (this.tokens[last]!.upos === 'NOUN' || this.tokens[last]!.upos === 'PROPN') hasHead = true;
      last++;
    }
    while (
      last > i &&
      !this.endsPhrase(last - 1) &&
      !CLOSING.test(this.form(last - 1)) &&
      this.tokens[last - 1]!.upos !== 'PRON'
    )
      last--;
    if (last === i || !this.tokens.slice(i, last).some((t) => t.upos !== 'DET' && isNominal(t))) return null;
    return { first: i, last: this.withApposition(last, to) };
  }

  private belongsRight(i: number, first: number, hasHead: boolean): boolean {
    const t = this.tokens[i]!;
    if (isQuoteMark(t) || (this.is(i, this.grammar.complementisers) && !this.isDeterminer(i))) return false;
    if (hasHead && (this.is(i, this.grammar.temporal) || this.isPreposition(i))) return false;
    if (this.isNominalAt(i)) return true;
    const next = this.tokens[i + 1];
    switch (t.upos) {
      case 'ADP':
        if (
          this.is(i + 1, this.grammar.temporal) ||
          (this.tokens[i + 1]?.upos === 'DET' && this.is(i + 2, this.grammar.temporal))
        )
          return false;
        if (this.is(i, this.grammar.genitives)) return true;
        // "a spokesman for the group", "le ministre délégué aux Transports": after a common noun or an adjective.
        return (
          i > first &&
          this.tokens[i - 1]!.upos !== 'PROPN' &&
          !this.is(i, this.grammar.adjuncts) &&
          isNominal(next)
        );
      case 'PART':
        return isNominal(next) || this.tokens[i + 1]?.upos === 'ADP';
      case 'CCONJ':
        return i > first && isNominal(next) && isNominal(this.tokens[i - 1]);
      case 'ADV':
        return next?.upos === 'ADJ';
      case 'PUNCT':
        if (t.text === '(') return i > first && CLOSING.test(this.form(i + 2));
        if (CLOSING.test(t.text)) return this.form(i - 2) === '(';
        return t.text === '-' || t.text === '&' || (t.text === '.' && isName(next));
      default:
        return false;
    }
  }

  /** "Sydney Gabela, général de division de la police": up to the next comma, where no verb is in it. */
  private withApposition(last: number, to: number): number {
    if (!isComma(this.tokens[last]) || last + 1 >= to) return last;
    const opener = this.tokens[last + 1]!;
    if (!this.isNominalAt(last + 1) || this.is(last + 1, this.grammar.temporal)) return last;
    // "selon la police, 3 000 selon la CGT": a number is an age before a comma, or nothing of the source's.
    if (opener.upos === 'NUM' && !isComma(this.tokens[last + 2]) && this.tokens[last + 2]?.lemma !== 'an')
      return last;
    let end = last + 1;
    while (end < to) {
      const t = this.tokens[end]!;
      if (t.upos === 'VERB' || t.upos === 'AUX' || isQuoteMark(t) || this.is(end, this.grammar.relatives))
        return last;
      if (isComma(t) || (t.upos === 'PUNCT' && /[.;:!?…]/.test(t.text) && !isName(this.tokens[end + 1])))
        break;
      if (t.upos === 'PRON' || t.upos === 'SCONJ') return last;
      end++;
    }
    return end;
  }
}
