import type { Analysed, Span } from '../../../server/analysis/types.ts';

/** What of an analysis is not where it says: spans outside the text, or whose slice is another text. */
export function misplaced(text: string, { analysis, reading }: Analysed): string[] {
  const wrong: string[] = [];
  const check = (what: string, span: Span, said?: string) => {
    const inside = 0 <= span.start && span.start < span.end && span.end <= text.length;
    if (!inside || (said !== undefined && text.slice(span.start, span.end) !== said))
      wrong.push(`${what} ${span.start}-${span.end}`);
  };
  const a = analysis;
  for (const p of a.paragraphs) check('paragraph', p);
  for (const s of a.sentences) {
    check('sentence', s);
    for (const e of s.evidence) check(e.rule, e);
  }
  for (const { source, cue, content, ...attribution } of a.attributions) {
    check('attribution', attribution);
    if (source?.start != null && source.end != null)
      check('source', { start: source.start, end: source.end }, source.text!);
    if (cue) check('cue', cue, cue.text);
    for (const c of content) check('content', c);
  }
  for (const q of a.scareQuotes) check('scare quote', q);
  for (const l of a.loaded) check('loaded', l, l.text);
  for (const p of a.persuasion) check('persuasion', p);
  for (const t of a.targets) {
    for (const m of t.mentions) check('mention', m);
    for (const e of [...t.outletStance.evidence, ...t.holders.flatMap((h) => h.evidence)]) check(e.rule, e);
  }
  for (const e of a.frames.flatMap((f) => f.evidence)) check(e.rule, e);
  if (a.genre.label !== null) for (const e of a.genre.evidence) check(e.rule, e);
  for (const t of reading?.tokens ?? []) check('token', t, t.text);
  for (const e of reading?.entities ?? []) for (const m of e.mentions) check(`entity ${e.name}`, m);
  return wrong;
}
