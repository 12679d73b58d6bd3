import type { Grammar } from '../../languages/grammar.ts';
import type { Attribution, CueEntry, Doc, Quote, Sentence, Source, Span } from '../../types.ts';
import type { LexiconIndex } from '../lexicon.ts';
import { Phrases, type Range } from '../phrases.ts';
import { type FoundCue, findCues } from './cues.ts';
import { type HolderMatches, Holders } from './holders.ts';
import { classifyQuotation, type Leftover } from './quotations.ts';
import { type Report, reportiveConditional, reportOf } from './reported.ts';

type Needs = Pick<Doc, 'text' | 'tokens' | 'sentences' | 'paragraphs' | 'quotes' | 'entities'>;
type Gives = Pick<Doc, 'attributions' | 'scareQuotes'>;

/** Two contents that share this much of their characters (Jaccard) are one act found twice. */
const SAME_CONTENT = 0.7;

/** A report, or a quotation without a cue, at its place in the text. */
interface Found {
  at: number;
  report?: Report;
  leftover?: { quote: Quote; is: Leftover };
}

/**
 * Who is given which words: acts of reported speech, thought and writing with source, cue and
 * content (Pareti 2015), nested where one is told inside another; and the quotations that report
 * nothing, kept as scare quotes. Cues first, then quotations that no cue has claimed.
 */
export function findAttributions(
  doc: Needs,
  cueIndex: LexiconIndex<CueEntry>,
  matches: HolderMatches,
  grammar: Grammar,
): Gives {
  const phrases = new Phrases(doc.tokens, grammar);
  const cues = findCues(doc.tokens, cueIndex, grammar);
  const reports = doc.sentences.flatMap((s) => reportsIn(s, doc, cues, phrases, grammar));
  const kept = withoutTwins(reports);
  const claimed = kept.flatMap((r) => r.content);

  const scareQuotes: Span[] = [];
  const found: Found[] = kept.map((report) => ({ at: report.content[0]!.start, report }));
  for (const quote of doc.quotes) {
    if (claimed.some((c) => c.start < quote.inner.end && quote.inner.start < c.end)) {
      continue;
    }
    if (isInsideUnclaimed(quote, doc.quotes)) continue;
    const lastContent = claimed
      .filter((c) => c.end <= quote.start)
      .reduce<Span | null>((l, c) => (l && l.end >= c.end ? l : c), null);
    const is = classifyQuotation(quote, { doc, phrases, grammar, lastContent });
    if (is.is === 'scare') scareQuotes.push({ start: quote.start, end: quote.end });
    else if (is.is !== 'name') {
      found.push({ at: quote.start, leftover: { quote, is } });
      claimed.push(quote.inner);
    }
  }
  found.sort((a, b) => a.at - b.at);
  const attributions = resolve(found, doc, new Holders(doc, matches, grammar));
  return { attributions: nest(attributions), scareQuotes };
}

function isInsideUnclaimed(quote: Quote, quotes: readonly Quote[]): boolean {
  return quotes.some(
    (q) => q !== quote && q.start <= quote.start && quote.end <= q.end && q.depth < quote.depth,
  );
}

function reportsIn(
  sentence: Sentence,
  doc: Needs,
  cues: FoundCue[],
  phrases: Phrases,
  grammar: Grammar,
): Report[] {
  const reports: Report[] = [];
  let previous: FoundCue | null = null;
  const around = (offset: number) =>
    doc.quotes.findLast((q) => q.inner.start <= offset && offset < q.inner.end);
  for (const cue of cues) {
    if (cue.head < sentence.first || cue.head >= sentence.last) continue;
    const inside = around(doc.tokens[cue.head]!.start);
    const bounds = inside
      ? tokensWithin(doc, sentence, inside.inner)
      : { first: sentence.first, last: sentence.last };
    const quotes = doc.quotes.filter((q) =>
      inside ? q.depth === inside.depth + 1 && q.start >= inside.start && q.end <= inside.end : q.depth === 0,
    );
    const report = reportOf(
      cue,
      { doc, phrases, grammar, from: bounds.first, to: bounds.last, quotes },
      previous,
    );
    if (!report || report.content.length === 0) continue;
    if (inside && report.incise) report.content = withRestOfQuote(report, inside, doc);
    // "a déclaré A, ajoutant B": what the next cue of the same holder reports is no part of this one's content.
    const before = reports.at(-1);
    if (before && report.sameHolder) cutAt(before, doc.tokens[cue.first]!.start, doc.text);
    reports.push(report);
    previous = cue;
  }
  if (!reports.some((r) => r.cue !== null)) {
    const quotes = doc.quotes.filter((q) => q.depth === 0);
    const report = reportiveConditional(sentence, {
      doc,
      phrases,
      grammar,
      from: sentence.first,
      to: sentence.last,
      quotes,
    });
    if (report && !around(doc.tokens[report.cue.first]!.start)) reports.push(report);
  }
  return reports;
}

/** "« On a géré la ligne, analyse X. Elle n’est pas perdue. »": put into a quotation, the cue reports all of it. */
function withRestOfQuote(report: Report, quote: Quote, doc: Needs): Span[] {
  const before = report.content[0]!;
  const frame = [report.cue, ...(report.source ? [report.source] : [])];
  let end = Math.max(...frame.map((r) => doc.tokens[r.last - 1]!.end));
  while (end < quote.inner.end && /[\s\u00a0\u202f,;.]/.test(doc.text[end]!)) end++;
  const rest = end < quote.inner.end ? [{ start: end, end: quote.inner.end }] : [];
  return [{ start: quote.inner.start, end: before.end }, ...rest];
}

function tokensWithin(doc: Needs, sentence: Sentence, span: Span): Range {
  let { first, last } = sentence;
  while (first < last && doc.tokens[first]!.start < span.start) first++;
  while (last > first && doc.tokens[last - 1]!.end > span.end) last--;
  return { first, last };
}

function cutAt(report: Report, offset: number, text: string): void {
  report.content = report.content
    .filter((c) => c.start < offset)
    .map((c) => {
      let end = Math.min(c.end, offset);
      while (end > c.start && /[\s\u00a0\u202f,;–—]/.test(text[end - 1]!)) end--;
      return { start: c.start, end };
    })
    .filter((c) => c.end > c.start);
}

/** One act may be met by two cues ("a affirmé … , a-t-il dit"): the first that names a source stays. */
function withoutTwins(reports: Report[]): Report[] {
  const kept: Report[] = [];
  for (const report of reports) {
    const twin = kept.findIndex((k) => overlap(k.content, report.content) >= SAME_CONTENT);
    if (twin < 0) kept.push(report);
    else if (kept[twin]!.source === null && report.source !== null) kept[twin] = report;
  }
  return kept.filter((r) => r.content.length > 0);
}

function overlap(a: Span[], b: Span[]): number {
  const length = (spans: Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0);
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / (length(a) + length(b) - shared);
}

function resolve(found: Found[], doc: Needs, holders: Holders): Attribution[] {
  const attributions: Attribution[] = [];
  for (const { report, leftover } of found) {
    if (report) attributions.push(fromReport(report, doc, holders));
    else if (leftover) {
      const last = attributions.at(-1);
      const { quote, is } = leftover;
      if (is.is === 'continuation' && is.sameParagraph && last?.content.some((c) => c.end <= quote.start)) {
        last.content.push(quote.inner);
        Object.assign(last, extent(last, doc), { type: typeOf(last.content, doc) });
      } else {
        const source =
          is.is === 'continuation'
            ? holders.continued()
            : 'source' in is && is.source
              ? holders.resolve(is.source)
              : null;
        const content = [quote.inner];
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
  for (const q of doc.quotes) {
    if (content.some((c) => c.start === q.inner.start)) start = Math.min(start, q.start);
    if (content.some((c) => c.end === q.inner.end)) end = Math.max(end, q.end);
  }
  return { start, end };
}

/** Direct where all of the content stands in quotation marks, mixed where some of it does. */
function typeOf(content: Span[], { quotes }: Pick<Doc, 'quotes'>): Attribution['type'] {
  const inQuotes = (c: Span) => quotes.some((q) => q.inner.start <= c.start && c.end <= q.inner.end);
  if (content.every(inQuotes)) return 'direct';
  const touches = content.some((c) => quotes.some((q) => q.inner.start < c.end && c.start < q.inner.end));
  return touches ? 'mixed' : 'indirect';
}

/** Orders by place and points each attribution at the smallest one whose content holds the whole of it. */
function nest(attributions: Attribution[]): Attribution[] {
  const ordered = attributions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return ordered.map((a, i) => {
    let within: number | null = null;
    let size = Number.POSITIVE_INFINITY;
    ordered.forEach((b, j) => {
      if (i === j) return;
      const holds = b.content.some((c) => c.start <= a.start && a.end <= c.end);
      if (holds && b.end - b.start < size && !(a.start === b.start && a.end === b.end))
        [within, size] = [j, b.end - b.start];
    });
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
      let k = firstTokenAt(tokens, c.start);
      for (; k < tokens.length && tokens[k]!.start < c.end; k++) voice[k] = i;
    }
  return voice;
}

function firstTokenAt(tokens: readonly Span[], offset: number): number {
  let lo = 0;
  let hi = tokens.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (tokens[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
