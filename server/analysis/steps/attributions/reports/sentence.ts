import type { Range } from '../../../syntax.ts';
import type { Doc, Quote, Sentence, Span } from '../../../types.ts';
import { isFiniteAt } from '../../grammar/verbs.ts';
import { firstStartingFrom } from '../../spans.ts';
import { quoteHolding, quotesAround } from '../around.ts';
import { endBefore } from './clauses.ts';
import type { FoundCue } from './cues.ts';
import type { Reach, Report } from './report.ts';
import { reportiveConditional, reportOf } from './reported.ts';

type Text = Pick<Reach, 'phrases' | 'grammar' | 'canSpeak'> & {
  doc: Pick<Doc, 'text' | 'tokens' | 'syntax' | 'quotes'>;
};

/** What the cues of one sentence report, in its order; a conditional that passes on hearsay where no cue reports. */
export function reportsIn(sentence: Sentence, cues: readonly FoundCue[], text: Text): Report[] {
  const { doc, grammar } = text;
  const reports: Report[] = [];
  /** The last report inside each quotation, and outside of all. */
  const previous = new Map<Quote | undefined, Report>();
  const near = quotesAround(doc.quotes, sentence);
  for (const cue of cues) {
    const inside = quoteHolding(doc.quotes, doc.tokens[cue.head]!);
    const quotes = near.filter((q) =>
      inside ? q.depth === inside.depth + 1 && q.start >= inside.start && q.end <= inside.end : q.depth === 0,
    );
    const whole = inside ? tokensWithin(doc, sentence, inside.inner) : sentence;
    const { first, last } = partAround(cue, cues, whole, quotes, doc);
    const reach: Reach = { ...text, opening: whole.first, from: first, to: last, quotes };
    const before = previous.get(inside) ?? null;
    const report = reportOf(cue, reach, before);
    if (!report || report.content.length === 0) continue;
    if (inside && report.incise) report.content = withRestOfQuote(report, inside, sentence, doc);
    endBefore(report, reports, reach);
    reports.push(report);
    previous.set(inside, report);
  }
  if (reports.length === 0 && grammar.conditionalReports) {
    const quotes = near.filter((q) => q.depth === 0);
    const reach: Reach = {
      ...text,
      opening: sentence.first,
      from: sentence.first,
      to: sentence.last,
      quotes,
    };
    const report = reportiveConditional(sentence, reach);
    if (report && !quoteHolding(doc.quotes, doc.tokens[report.cue.first]!)) reports.push(report);
  }
  return reports;
}

/** The part of a sentence that holds a cue: a semicolon, outside of quotations, divides it from what another cue reports. */
function partAround(
  cue: FoundCue,
  cues: readonly FoundCue[],
  { first, last }: Range,
  quotes: readonly Quote[],
  { tokens }: Text['doc'],
): Range {
  const divides = (i: number) =>
    tokens[i]!.text === ';' && !quotes.some((q) => q.start < tokens[i]!.start && tokens[i]!.end < q.end);
  let from = cue.first;
  while (from > first && !(divides(from - 1) && cues.some((c) => c.head < from))) from--;
  let to = cue.last;
  while (to < last && !(divides(to) && cues.some((c) => c.head > to))) to++;
  return { first: from, last: to };
}

/** "« On a géré la ligne, analyse X. Elle n’est pas perdue. »": put into a quotation, the cue reports all of it. */
function withRestOfQuote(report: Report, quote: Quote, sentence: Sentence, doc: Text['doc']): Span[] {
  const before = report.content[0]!;
  let last = Math.max(report.cue.last, report.source?.last ?? 0);
  // ", analyse X, de l’université.": what is left of the sentence without a verb describes X; ", mais pas lundi" goes on.
  let rest = last;
  while (rest < sentence.last && !isFiniteAt(doc.syntax, rest)) rest++;
  const next = doc.tokens[doc.tokens[last]?.upos === 'PUNCT' ? last + 1 : last];
  const describes = rest === sentence.last && !(next && /^(?:CCONJ|ADV|SCONJ|PRON)$/.test(next.upos));
  if (describes) last = Math.min(rest, firstStartingFrom(doc.tokens, quote.inner.end));
  let end = doc.tokens[last - 1]!.end;
  while (end < quote.inner.end && /[\s\u00a0\u202f,;.]/.test(doc.text[end]!)) end++;
  const after = end < quote.inner.end ? [{ start: end, end: quote.inner.end }] : [];
  return [{ start: quote.inner.start, end: before.end }, ...after];
}

function tokensWithin(doc: Text['doc'], sentence: Sentence, span: Span): Range {
  let { first, last } = sentence;
  while (first < last && doc.tokens[first]!.start < span.start) first++;
  while (last > first && doc.tokens[last - 1]!.end > span.end) last--;
  return { first, last };
}
