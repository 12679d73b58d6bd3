import type { Analysis, CueStance } from '../../server/analysis/types.ts';
import type { SourceVoice } from './sources.ts';

/** Where readers look first and last: the title or a heading, the lead, the end. */
export const PLACES = ['title', 'heading', 'lead', 'end'] as const;
export type Place = (typeof PLACES)[number];

/** How one article treats a source. */
export interface SourceProfile {
  /** In the order of PLACES. `title`: its name is in the title; elsewhere it is heard there. */
  places: Place[];
  /** In its own words, in the outlet's, or in both. */
  told: 'quoted' | 'paraphrased' | 'both';
  /** How often its words are introduced, by what the cue does. */
  cues: Record<CueStance, number>;
}

/**
 * Where an article puts a source and how it introduces it. The lead is the first paragraph of the body, the end
 * its last one; an article of one paragraph has a lead alone.
 * @param title of the article, which holds no attributions of its own
 */
export function profileOf(source: SourceVoice, analysis: Analysis, title: string | null): SourceProfile {
  const body = analysis.paragraphs.filter(({ role }) => role === 'body');
  const headings = analysis.paragraphs.filter(({ role }) => role === 'heading');
  const heardIn = (paragraph: { start: number; end: number } | undefined): boolean =>
    paragraph !== undefined &&
    source.spans.some(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const there: Record<Place, boolean> = {
    title: title !== null && isNamedIn(title, source),
    heading: headings.some(heardIn),
    lead: heardIn(body[0]),
    end: body.length > 1 && heardIn(body.at(-1)),
  };
  const types = source.attributions.map((i) => analysis.attributions[i]!.type);
  const quoted = types.some((type) => type !== 'indirect');
  const told = quoted ? (types.includes('indirect') ? 'both' : 'quoted') : 'paraphrased';
  const cues = { neutral: 0, endorsing: 0, distancing: 0 };
  for (const { stance } of source.cues) cues[stance] += 1;
  return { places: PLACES.filter((place) => there[place]), told, cues };
}

/** Titles give a person's last name alone, so that is enough for a person; whoever is not named is in none. */
function isNamedIn(title: string, { name, kind }: SourceVoice): boolean {
  if (name === null || (kind !== 'person' && kind !== 'institution')) return false;
  const last = kind === 'person' ? name.split(/\s+/u).at(-1)! : name;
  return [name, last].some((words) => holdsWords(title, words));
}

/** Whether words stand in a text as such, not as a part of other words. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
