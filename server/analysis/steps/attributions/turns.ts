import type { Range } from '../../syntax.ts';
import type { Doc, Paragraph, Span } from '../../types.ts';
import { firstStartingFrom } from '../spans.ts';

/** Words that the layout of a text gives to somebody, without a cue or a quotation mark. */
export interface Turn {
  content: Span;
  /** Null where the layout does not say who: the answers of an interview. */
  source: Range | null;
}

type Text = Pick<Doc, 'text' | 'tokens' | 'paragraphs'>;

/** "Le Phare : …", "CLARKE: …", "R. – …" at the head of a paragraph, with what it calls who speaks. */
const LABEL = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,4})\s?:\s+(?=\S)/u;
const QUESTION = /^(?:Q|Question)\.?$/i;
const ANSWER = /^(?:R|A|Réponse|Answer)\.?$/i;
/** "— Ada Finch (@adafinch) May 4, 2021", at the end of a message or on a line of its own. */
const SIGNATURE = /(?:^|\s)[—–-]\s?(\p{Lu}[^()\n@]{1,60}?)\s\(@\w{1,30}\)[^\n]{0,60}$/u;
/** So many labelled paragraphs make a transcript: one alone is a heading. */
const FEWEST_TURNS = 2;

/** The turns of a transcript or an interview, and messages with their signature. */
export function turnsOf(doc: Text): Turn[] {
  const turns = [...transcript(doc), ...signed(doc)];
  return turns.sort((a, b) => a.content.start - b.content.start);
}

/** Paragraphs that begin with who speaks, where most of the text is made of them. */
function transcript({ text, tokens, paragraphs }: Text): Turn[] {
  const body = paragraphs.filter((p) => p.role === 'body' || p.role === 'heading');
  const labelled = body.flatMap((p) => {
    const found = LABEL.exec(text.slice(p.start, p.end));
    return found ? [{ p, label: found[1]!, start: p.start + found[0].length }] : [];
  });
  const names = new Set(labelled.map(({ label }) => label));
  if (labelled.length < FEWEST_TURNS || names.size < 2 || labelled.length * 2 < body.length) return [];
  // A list has labels too: who speaks comes back, is written in capitals, is called Q and A, or is asked something.
  const isTalk =
    names.size < labelled.length ||
    labelled.every(({ label }) => label === label.toUpperCase()) ||
    labelled.some(({ p }) => /\?\s*$/.test(text.slice(p.start, p.end)));
  if (!isTalk) return [];
  return labelled.flatMap(({ p, label, start }): Turn[] => {
    if (QUESTION.test(label)) return [];
    const content = { start, end: p.end };
    const source = ANSWER.test(label)
      ? null
      : rangeOf({ start: p.start, end: p.start + label.length }, tokens);
    return [{ content, source }];
  });
}

/** A message pasted from a network: its words, and the name that signs them. */
function signed({ text, tokens, paragraphs }: Text): Turn[] {
  return paragraphs.flatMap((p, i): Turn[] => {
    const own = text.slice(p.start, p.end);
    const found = own.includes('(@') ? SIGNATURE.exec(own) : null;
    if (!found) return [];
    const name = p.start + found.index + found[0].indexOf(found[1]!);
    const source = rangeOf({ start: name, end: name + found[1]!.length }, tokens);
    const before: Paragraph | undefined = paragraphs[i - 1];
    const content =
      found.index > 0
        ? { start: p.start, end: p.start + found.index }
        : before && { start: before.start, end: before.end };
    return content ? [{ content, source }] : [];
  });
}

function rangeOf({ start, end }: Span, tokens: readonly Span[]): Range {
  return { first: firstStartingFrom(tokens, start), last: firstStartingFrom(tokens, end) };
}
