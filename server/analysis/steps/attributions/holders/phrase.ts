import type { Grammar } from '../../../languages/grammar.ts';
import { startsWithCapital } from '../../../letters.ts';
import type { Range } from '../../../syntax.ts';
import type { Doc, HolderEntry, KnownEntity, Match, Mention, Span } from '../../../types.ts';
import { folded } from '../../lexicon.ts';
import { firstStartingFrom, spansWithin } from '../../spans.ts';

/** How French nouns for persons end. */
const AGENT = /(?:eur|eure|euse|trice|iste|ier|ière|ien|ienne|ant|ante)s?(?:-|$)/;

/** What heads the words that name a source: a person's name, or a noun, or the name of an organisation. */
export interface HeadedPhrase {
  person: KnownEntity | undefined;
  head: Match<HolderEntry> | undefined;
  organisation: KnownEntity | undefined;
  /** A people or a party's members, at the end of the phrase. */
  group: KnownEntity | undefined;
}

/**
 * Reads a noun phrase without its apposition. A person's name heads it but where it says whose the head
 * is: "la mère de Paul Roc", "Mr. Roc's lawyers", "Roc campaign officials".
 */
export function readPhrase(
  range: Range,
  { tokens }: Pick<Doc, 'tokens'>,
  mentions: readonly (Mention & { entity: KnownEntity })[],
  nouns: readonly Match<HolderEntry>[],
  grammar: Grammar,
): HeadedPhrase {
  const span: Span = { start: tokens[range.first]!.start, end: tokens[range.last - 1]!.end };
  // "The Economist" is the paper, "the economist" is a man.
  const isTitle = (n: Match<HolderEntry>) =>
    n.entry.kind === 'institution' && n.last - n.first === 2 && tokens[n.first]!.upos === 'DET';
  const own = spansWithin(nouns, span).filter(
    (n) => !isTitle(n) || startsWithCapital(tokens[n.last - 1]!.text),
  );
  const inside = spansWithin(mentions, span).map((m) => ({
    ...m,
    first: firstStartingFrom(tokens, m.start),
    last: firstStartingFrom(tokens, m.end),
  }));
  // "many in the party": a quantity of persons, whatever they are in.
  const opener = tokens[range.first]!;
  const isQuantity =
    grammar.indefinites.has(folded(opener.text)) &&
    tokens[range.first + 1]?.upos === 'ADP' &&
    range.last - range.first > 2;
  if (isQuantity)
    return {
      person: undefined,
      head: own[0]?.entry.kind === 'unnamed' ? own[0] : undefined,
      organisation: undefined,
      group: undefined,
    };
  const person = inside.find((m) => m.entity.kind === 'person' && m.by !== 'pronoun' && isHead(m));
  if (person) return { person: person.entity, head: undefined, organisation: undefined, group: undefined };
  const head = headOf();
  const isBeside = (e: Range) =>
    !head || e.first >= head.last || e.last <= head.first || e.first <= head.first;
  // "un Belge", "la procureure-adjointe du parquet": someone of the place, or of the institution.
  const isIndefinite = grammar.indefinites.has(folded(tokens[range.first]!.text));
  const isPlace = (m: Range) => !isIndefinite && startsWithCapital(tokens[m.first]!.text);
  const organisation = inside.find(
    (m) =>
      (m.entity.kind === 'organisation' || (m.entity.kind === 'place' && isPlace(m))) &&
      isBeside(m) &&
      !isGovernedByPerson(m.first),
  )?.entity;
  const group = inside.find((m) => m.entity.kind === 'group' && m.last === range.last)?.entity;
  return { person: undefined, head, organisation, group };

  /** In French one adjective after the article ("du jeune Paul Roc"), in English all that has a capital. */
  function isOfTitle(i: number): boolean {
    const { upos, text } = tokens[i]!;
    if (grammar.headIsLast) return upos === 'ADJ' || upos === 'PROPN';
    if (upos !== 'ADJ') return /^\p{Lu}\p{L}{0,5}\.?$/u.test(text);
    const before = tokens[i - 1];
    return before?.upos === 'DET' || /^(?:du|des|au)$/.test(folded(before?.text ?? ''));
  }

  function isHead({ first, last }: Range): boolean {
    let before = first - 1;
    // Over his titles: "de M. Roc", "du président Paul Roc", "by U.S. Circuit Judge Ann Roc".
    for (;;) {
      const title = own.find((n) => n.last === before + 1 && n.entry.kind === 'unnamed');
      if (title) before = title.first - 1;
      else if (before >= range.first && isOfTitle(before)) before--;
      else break;
    }
    while (before >= range.first && tokens[before]!.upos === 'DET') before--;
    const form = before >= range.first ? folded(tokens[before]!.text) : '';
    if (grammar.genitives.has(form) || (form !== '' && tokens[before]!.upos === 'ADP')) {
      // "Minister of Foreign Affairs Ivan Roc": with capitals the office goes before his name whole.
      const office = own.find((n) => n.last === before && n.entry.kind === 'unnamed');
      if (!grammar.headIsLast || !office || !startsWithCapital(tokens[before - 1]!.text)) return false;
    }
    if (!grammar.headIsLast) return true;
    // What follows an English name within the phrase is what it belongs to.
    const next = last < range.last ? tokens[last] : undefined;
    return !next || !(/^['’]s?$/.test(next.text) || next.upos === 'NOUN' || next.upos === 'ADJ');
  }

  /** In French: after "de" and a noun that no list has, whose form is a person's ("procureure-adjointe"). */
  function isGovernedByPerson(i: number): boolean {
    if (grammar.headIsLast || head) return false;
    const noun = tokens.slice(range.first, i).find((t) => t.upos === 'NOUN');
    return noun !== undefined && AGENT.test(noun.text);
  }

  /** In French the first noun ("le groupe de citoyens"), in English the last before a preposition outside a name. */
  function headOf(): Match<HolderEntry> | undefined {
    if (!grammar.headIsLast) {
      const noun = own[0];
      // "la procureure-adjointe du parquet": what stands after "de" is whose the head is.
      for (let i = range.first; noun && i < noun.first; i++)
        if (tokens[i]!.upos === 'NOUN' && grammar.genitives.has(folded(tokens[i + 1]!.text)))
          return undefined;
      return noun;
    }
    let end = range.first;
    const isNamed = (i: number) => inside.some((m) => m.first <= i && i < m.last);
    while (end < range.last && (tokens[end]!.upos !== 'ADP' || isNamed(end))) end++;
    return own.findLast((m) => m.last <= end) ?? own[0];
  }
}
