import { rounded } from '../rounded.ts';
import { spansWithin } from '../steps/spans.ts';
import type {
  Doc,
  Evidence,
  Frame,
  FrameEntry,
  FrameReading,
  FrameScore,
  Match,
  Paragraph,
} from '../types.ts';
import { FRAMES } from '../types.ts';

/** Below this a frame is not worth naming. */
const FAINTEST = 0.15;
/** What it takes for a frame to be asserted (0.5): one or two terms in a short text, more the longer it is. */
const BASE = 0.3;
const PER_HUNDRED_WORDS = 0.4;

/** The frames of the article and of each of its paragraphs (Boydstun et al. 2014), by the terms that signal them. */
export function readFrames(doc: Doc): {
  frames: FrameReading[];
  paragraphs: (Paragraph & { frames: FrameScore[] })[];
} {
  const kept = doc.paragraphs.filter((p) => p.role === 'body' || p.role === 'heading');
  const inside = (p: Paragraph) => spansWithin(doc.matches.frames, p);
  const words = (ps: Paragraph[]) =>
    ps.reduce((sum, p) => sum + spansWithin(doc.tokens, p).filter((t) => t.word).length, 0);

  return {
    frames: scoreFrames(kept.flatMap(inside), words(kept)),
    paragraphs: doc.paragraphs.map((p) => ({
      ...p,
      frames: kept.includes(p)
        ? scoreFrames(inside(p), words([p])).map(({ frame, score }) => ({ frame, score }))
        : [],
    })),
  };
}

/** A term said again adds ever less; scores saturate towards 1, by the charge per length of text. */
function scoreFrames(matches: Match<FrameEntry>[], words: number): FrameReading[] {
  return FRAMES.flatMap((frame): FrameReading[] => {
    const own = matches.filter((m) => m.entry.frame === frame);
    const charge = [...Map.groupBy(own, (m) => m.entry.lemma).values()].reduce(
      (sum, ms) => sum + ms[0]!.entry.strength * (1 + Math.log(ms.length)),
      0,
    );
    const score = rounded(1 - Math.exp((-charge * Math.LN2) / (BASE + (PER_HUNDRED_WORDS * words) / 100)));
    return score < FAINTEST ? [] : [{ frame, score, evidence: evidenceOf(own) }];
  }).sort((a, b) => b.score - a.score || order(a.frame) - order(b.frame));
}

function evidenceOf(matches: Match<FrameEntry>[]): Evidence[] {
  return matches.map((m) => ({ start: m.start, end: m.end, rule: 'frame.term', weight: m.entry.strength }));
}

function order(frame: Frame): number {
  return FRAMES.indexOf(frame);
}
