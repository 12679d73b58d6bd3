import type { Lang, Span } from '../analysis/types.ts';
import type { CheckCode, MarkedAttribution } from '../contract/check.ts';
import type { CheckKind } from '../vocabulary.ts';

/** What a reader has coded, article by article. */
export interface OwnSet {
  kind: CheckKind;
  lang: Lang;
  articles: {
    id: string;
    outlet: string;
    date: string | null;
    title: string | null;
    text: string;
    coded: (Span & { code: CheckCode })[];
  }[];
}

const NAMES: Record<CheckKind, string> = { sentences: 'voice', attributions: 'attribution' };

/** The file's name, as those of annotated sets are. */
export function ownSetName({ kind, lang }: OwnSet): string {
  return `${NAMES[kind]}-${lang}.own.jsonl`;
}

/**
 * The set in the shape of the annotated sets that the engine is measured on: an article a line, with its whole text.
 * `coded` says which of its sentences were looked at, since the rest is not annotated. Offsets are UTF-16.
 */
export function* ownSetLines({ kind, lang, articles }: OwnSet): Generator<string> {
  for (const { id, outlet, date, title, text, coded } of articles) {
    const inOrder = coded.toSorted((a, b) => a.start - b.start);
    const line = {
      ...{ id, lang, outlet, date, title, text },
      coded: inOrder.map(({ start, end }) => ({ start, end })),
      ...(kind === 'sentences'
        ? { sentences: inOrder.map(({ start, end, code }) => ({ start, end, label: code })) }
        : { attributions: inOrder.flatMap(({ code }) => (code as MarkedAttribution[]).map(asPairs)) }),
    };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** No cue is marked in a check. */
function asPairs({ source, content }: MarkedAttribution) {
  const pairs = (spans: Span[]) => spans.map(({ start, end }) => [start, end]);
  return { source: pairs(source), cue: [], content: pairs(content) };
}
