import type { Grammar } from '../../languages/grammar.ts';
import type { NameWords } from '../../languages/names.ts';
import type { Attribution, CueEntry, Doc, Match, Sentence, Source, Span } from '../../types.ts';
import { Phrases } from '../phrases.ts';
import { firstStartingFrom, lastStartingBy } from '../spans.ts';
import { quoteHolding, quotesAround } from './around.ts';
import { Claims } from './claims.ts';
import { type HolderMatches, Holders } from './holders/holders.ts';
import { classifyQuotation, type Leftover } from './quotations.ts';
import { findCues, findInciseVerbs } from './reports/cues.ts';
import type { Report } from './reports/report.ts';
import { reportsIn } from './reports/sentence.ts';
import { runsOf } from './runs.ts';
import { speakersOf } from './speakers.ts';
import { type Turn, turnsOf } from './turns.ts';

type Needs = Pick<Doc, 'text' | 'tokens' | 'sentences' | 'paragraphs' | 'syntax' | 'quotes' | 'entities'>;
type Gives = Pick<Doc, 'attributions' | 'scareQuotes'>;

/** Two contents that share this much of their characters (Jaccard) are one act found twice. */
const SAME_CONTENT = 0.7;
/** … and are met within this many reports of one another. */
const NEIGHBOURS = 12;

/** A report, a turn that the layout marks, or a quotation without a cue, at its place in the text. */
interface Found {
  at: number;
  report?: Report;
  turn?: Turn;
  leftover?: { content: Span[]; is: Leftover };
}

/**
 * Who is given which words: acts of reported speech, thought and writing with source, cue and
 * content (Pareti 2015), nested where one is told inside another; and the quotations that report
 * nothing, kept as scare quotes. Cues first, then quotations that no cue has claimed.
 */
export function findAttributions(
  doc: Needs,
  cueMatches: readonly Match<CueEntry>[],
  matches: HolderMatches,
  grammar: Grammar,
  words: NameWords,
): Gives {
  const phrases = new Phrases(doc.tokens, grammar);
  const listed = findCues(doc.tokens, doc.syntax, cueMatches, grammar);
  const cues = [...listed, ...findInciseVerbs(doc, doc.quotes, listed, phrases, grammar)].sort(
    (a, b) => a.head - b.head,
  );
  const bySentence = Map.groupBy(cues, (c) => lastStartingBy(doc.sentences, doc.tokens[c.head]!.start));
  const canSpeak = speakersOf(doc, matches, grammar);
  const isRead = (s: Sentence) => /^(?:body|heading)$/.test(doc.paragraphs[s.paragraph]!.role);
  const reports = doc.sentences.flatMap((s, i) =>
    isRead(s) ? reportsIn(s, bySentence.get(i) ?? [], { doc, phrases, grammar, canSpeak }) : [],
  );
  const kept = withoutTwins(reports);
  // What is told inside a quotation does not say whose the quotation is, but for a cue put into it.
  const outer = kept.filter((r) => r.incise || !quoteHolding(doc.quotes, doc.tokens[r.cue.first]!));
  const claims = new Claims(
    doc.tokens,
    outer.flatMap((r) => r.content),
  );
  const turns = turnsOf(doc).filter(({ content }) => !claims.touch(content));
  for (const { content } of turns) claims.add(content);

  const scareQuotes: Span[] = [];
  const runs = runsOf(doc.quotes, doc.paragraphs);
  const byStart = new Map(outer.toReversed().map((report) => [report.content[0]!.start, report]));
  for (const [part, following] of runs) {
    const report = byStart.get(following.at(-1)!.inner.start);
    if (!report || claims.touch(part.inner)) continue;
    report.content.unshift(part.inner);
    report.content.sort((a, b) => a.start - b.start);
    claims.add(part.inner);
  }
  const found: Found[] = [
    ...kept.map((report) => ({ at: report.content[0]!.start, report })),
    ...turns.map((turn) => ({ at: turn.content.start, turn })),
  ];
  for (const quote of doc.quotes) {
    if (quote.depth > 0 || claims.touch(quote.inner)) continue;
    const is = classifyQuotation(quote, {
      doc,
      phrases,
      grammar,
      canSpeak,
      lastContent: claims.lastBefore(quote.start),
    });
    if (is.is === 'scare') scareQuotes.push({ start: quote.start, end: quote.end });
    else if (is.is !== 'name') {
      const content = [quote, ...(runs.get(quote) ?? [])].map((q) => q.inner);
      found.push({ at: quote.start, leftover: { content, is } });
      for (const part of content) claims.add(part);
    }
  }
  found.sort((a, b) => a.at - b.at);
  const attributions = resolve(found, doc, new Holders(doc, matches, grammar, words));
  return { attributions: nest(attributions), scareQuotes };
}

/** One act may be met by two cues ("a affirmé … , a-t-il dit"): the first that names a source stays. */
function withoutTwins(reports: Report[]): Report[] {
  const kept: Report[] = [];
  for (const report of reports) {
    // What the next cue begins with may have been all that this one reported.
    if (report.content.length === 0) continue;
    let twin = Math.max(0, kept.length - NEIGHBOURS);
    while (twin < kept.length && !isTwin(kept[twin]!, report)) twin++;
    if (twin === kept.length) kept.push(report);
    else if (kept[twin]!.source === null && report.source !== null) kept[twin] = report;
  }
  return kept;
}

/** The same content, and no other source: "X a dit Y, rapporte Z" is two acts. */
function isTwin(a: Report, b: Report): boolean {
  // "a déclaré dans un communiqué que": verb and noun lead to one content.
  if (a.content[0]!.start === b.content[0]!.start && a.content.at(-1)!.end === b.content.at(-1)!.end)
    return true;
  if (a.source && b.source && a.source.first !== b.source.first) return false;
  return overlap(a.content, b.content) >= SAME_CONTENT;
}

function overlap(a: Span[], b: Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / (lengthOf(a) + lengthOf(b) - shared);
}

function resolve(found: Found[], doc: Needs, holders: Holders): Attribution[] {
  const attributions: Attribution[] = [];
  for (const { at, report, turn, leftover } of found) {
    if (report) attributions.push(fromReport(report, doc, holders));
    else if (turn) {
      const source = turn.source && holders.resolve(turn.source);
      const partial = { source, cue: null, content: [turn.content] };
      attributions.push({ ...extent(partial, doc), type: 'direct', within: null, ...partial });
    } else if (leftover) {
      const { content, is } = leftover;
      const last = is.is === 'continuation' ? lastEndingBy(at, attributions) : undefined;
      if (is.is === 'continuation' && is.sameParagraph && last) {
        last.content.push(...content);
        Object.assign(last, extent(last, doc), { type: typeOf(last.content, doc) });
      } else {
        const source =
          is.is === 'continuation'
            ? inferred(last?.source ?? null)
            : 'source' in is && is.source
              ? holders.resolve(is.source)
              : null;
        const partial = { source, cue: null, content };
        attributions.push({
          ...extent(partial, doc),
          type: is.is === 'fragment' ? 'mixed' : 'direct',
          within: null,
          ...partial,
        });
      }
    }
  }
  return attributions;
}

/** The act whose content is the last to end before a place; of those that end together the one that holds the others. */
function lastEndingBy(at: number, attributions: readonly Attribution[]): Attribution | undefined {
  let best: Attribution | undefined;
  let bestEnd = -1;
  for (const a of attributions.slice(-NEIGHBOURS)) {
    const end = Math.max(-1, ...a.content.map((c) => c.end).filter((e) => e <= at));
    if (end > bestEnd || (best && end === bestEnd && lengthOf(a.content) > lengthOf(best.content))) {
      best = a;
      bestEnd = end;
    }
  }
  return best;
}

/** Who goes on speaking: a name, and no words of the text. */
function inferred(source: Source | null): Source | null {
  return source && { ...source, start: null, end: null, text: null };
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, s) => sum + s.end - s.start, 0);
}

function fromReport(report: Report, doc: Needs, holders: Holders): Attribution {
  const start = doc.tokens[report.cue.first]!.start;
  const end = doc.tokens[report.cue.last - 1]!.end;
  const text = doc.text.slice(start, end);
  const implicit: Source = { start: null, end: null, text: null, name: '', kind: 'implicit', role: 'other' };
  const source = report.source
    ? holders.resolve(report.source)
    : report.sameHolder
      ? (holders.continued() ?? implicit)
      : implicit;
  const cue = { start, end, text, lemma: report.entry.lemma, stance: report.entry.stance };
  const partial = { source, cue, content: report.content };
  return { ...extent(partial, doc), type: typeOf(report.content, doc), within: null, ...partial };
}

function extent({ source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>, doc: Needs): Span {
  const spans: Span[] = [...content];
  if (cue) spans.push(cue);
  if (source?.start != null && source.end != null) spans.push({ start: source.start, end: source.end });
  let start = Math.min(...spans.map((s) => s.start));
  let end = Math.max(...spans.map((s) => s.end));
  for (const c of content) {
    const quote = quoteHolding(doc.quotes, c);
    if (quote?.inner.start === c.start) start = Math.min(start, quote.start);
    if (quote?.inner.end === c.end) end = Math.max(end, quote.end);
  }
  return { start, end };
}

/** Direct where all of the content stands in quotation marks, mixed where some of it does. */
function typeOf(content: Span[], { quotes }: Pick<Doc, 'quotes'>): Attribution['type'] {
  if (content.every((c) => quoteHolding(quotes, c))) return 'direct';
  return content.some((c) => quotesAround(quotes, c).length > 0) ? 'mixed' : 'indirect';
}

/** Orders by place and points each attribution at the smallest one whose content holds the whole of it. */
function nest(attributions: Attribution[]): Attribution[] {
  const ordered = attributions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let open: number[] = [];
  return ordered.map((a, i) => {
    open = open.filter((j) => ordered[j]!.end > a.start);
    const holding = open.filter(
      (j) =>
        !(a.start === ordered[j]!.start && a.end === ordered[j]!.end) &&
        ordered[j]!.content.some((c) => c.start <= a.start && a.end <= c.end),
    );
    open.push(i);
    const size = (j: number) => ordered[j]!.end - ordered[j]!.start;
    const within = holding.reduce<number | null>(
      (best, j) => (best === null || size(j) < size(best) ? j : best),
      null,
    );
    return { ...a, within };
  });
}

/** For each token the innermost attribution whose content holds it; -1 where the outlet speaks. */
export function voiceOfTokens({ tokens, attributions }: Pick<Doc, 'tokens' | 'attributions'>): Int32Array {
  const voice = new Int32Array(tokens.length).fill(-1);
  const depth = attributions.map((a) => {
    let d = 0;
    for (let w = a.within; w !== null; w = attributions[w]!.within) d++;
    return d;
  });
  const order = attributions.map((_, i) => i).sort((a, b) => depth[a]! - depth[b]! || a - b);
  for (const i of order)
    for (const c of attributions[i]!.content) {
      let k = firstStartingFrom(tokens, c.start);
      for (; k < tokens.length && tokens[k]!.start < c.end; k++) voice[k] = i;
    }
  return voice;
}
