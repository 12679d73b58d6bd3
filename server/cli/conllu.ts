import { contractedWords } from '../analysis/languages/fr/contractions.ts';
import type { Morphology } from '../analysis/languages/morphology.ts';
import type { Analysis, Entity, Reading, ReadToken, Span } from '../analysis/types.ts';

const EMPTY = '_';
const FEATURES = {
  gender: 'Gender',
  mood: 'Mood',
  number: 'Number',
  person: 'Person',
  tense: 'Tense',
  verbForm: 'VerbForm',
} as const satisfies Record<keyof Morphology, string>;

/**
 * A read article as CoNLL-U (https://universaldependencies.org/format.html), one document: part of
 * speech, lemma, morphology and, in MISC, entities as CorefUD 1.0 writes them. There is no parse, so
 * HEAD and DEPREL are empty.
 */
export function conlluOf(id: string, text: string, analysis: Analysis, reading: Reading): string {
  const marks = entityMarks(reading);
  const lines: string[] = [`# newdoc id = ${oneLine(id)}`, '# global.Entity = eid-etype'];
  let token = 0;
  let paragraph = -1;
  analysis.sentences.forEach((sentence, s) => {
    const p = analysis.paragraphs.findLastIndex(({ start }) => start <= sentence.start);
    if (p !== paragraph) lines.push(`# newpar id = p${p + 1}`);
    paragraph = p;
    lines.push(`# sent_id = s${s + 1}`, `# text = ${oneLine(text.slice(sentence.start, sentence.end))}`);
    const lang = reading.language.others.find(
      (o) => o.start <= sentence.start && sentence.start < o.end,
    )?.lang;
    let number = 1;
    for (; token < reading.tokens.length && reading.tokens[token]!.start < sentence.end; token++) {
      const own = reading.tokens[token]!;
      const next = reading.tokens[token + 1];
      const touches = next !== undefined && next.start === own.end && next.start < sentence.end;
      const rows = rowsOf(
        own,
        number,
        [...(marks.get(token) ?? []), ...(touches ? ['SpaceAfter=No'] : [])],
        lang ?? analysis.lang,
      );
      number += rows.words;
      lines.push(...rows.lines);
    }
    lines.push('');
  });
  return `${lines.join('\n')}\n`;
}

/** A token's rows: one, or for a contracted form its range and its words. */
function rowsOf(token: ReadToken, number: number, misc: string[], lang: Analysis['lang']) {
  const { text, lemma, upos, morphology } = token;
  const form = oneLine(text);
  const last = misc.length > 0 ? misc.join('|') : EMPTY;
  const row = (id: string, ...columns: string[]) => [id, ...columns].join('\t');
  const word = (id: number, own: string, ownLemma: string, pos: string, feats: string, ownMisc: string) =>
    row(String(id), own, ownLemma, pos, EMPTY, feats, EMPTY, EMPTY, EMPTY, ownMisc);
  const contracted = lang === 'fr' ? contractedWords(text, upos) : null;
  if (!contracted)
    return { words: 1, lines: [word(number, form, oneLine(lemma), upos, featuresOf(morphology), last)] };
  const range = row(
    `${number}-${number + contracted.length - 1}`,
    form,
    ...Array<string>(7).fill(EMPTY),
    last,
  );
  return {
    words: contracted.length,
    lines: [range, ...contracted.map((w, i) => word(number + i, w.form, w.lemma, w.upos, EMPTY, EMPTY))],
  };
}

/** "Mood=Ind|Tense=Pres", in the order of the alphabet. */
function featuresOf(morphology: Morphology): string {
  const features = Object.entries(FEATURES).flatMap(([key, name]) => {
    const value = morphology[key as keyof Morphology];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return features.length > 0 ? features.join('|') : EMPTY;
}

/** By token what opens and closes there, as one MISC attribute: "(e1-person" … "e1)". */
function entityMarks({ tokens, entities }: Reading): Map<number, string[]> {
  const starts = new Map(tokens.map((t, i) => [t.start, i]));
  const ends = new Map(tokens.map((t, i) => [t.end, i]));
  const marks = new Map<number, string>();
  const add = (at: number, mark: string) => marks.set(at, (marks.get(at) ?? '') + mark);
  const mentions = entities.flatMap((entity, e) =>
    entity.mentions.map((mention) => ({ entity, e, mention })),
  );
  for (const { entity, e, mention } of inOrder(mentions)) {
    const first = starts.get(mention.start);
    const last = ends.get(mention.end);
    if (first === undefined || last === undefined) continue;
    const label = `(e${e + 1}-${entity.kind}`;
    if (first === last) add(first, `${label})`);
    else {
      add(first, label);
      add(last, `e${e + 1})`);
    }
  }
  return new Map([...marks].map(([at, mark]) => [at, [`Entity=${mark}`]]));
}

function inOrder<M extends { mention: Span; entity: Entity }>(mentions: M[]): M[] {
  return mentions.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || EMPTY;
}
