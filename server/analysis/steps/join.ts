import type { Syntax } from '../syntax.ts';
import type { Attribution, Doc, KnownEntity, Matches, Span } from '../types.ts';

/** A part of a text, read by itself: its Doc, and where it begins. */
export interface ReadPart {
  doc: Doc;
  start: number;
}

/** The Doc of a text whose parts were read by themselves, each in its language. */
export function joinDocs(text: string, lang: Doc['lang'], parts: readonly ReadPart[]): Doc {
  const joined: Doc = {
    text,
    lang,
    languages: [],
    tokens: [],
    sentences: [],
    paragraphs: [],
    quotes: [],
    entities: [],
    attributions: [],
    scareQuotes: [],
    syntax: { verbs: [], negations: [], chunks: [], forms: [], verbAt: new Int32Array(0) },
    voice: new Int32Array(0),
    matches: { loaded: [], opinion: [], frames: [], stance: [], holders: [], places: [] },
  };
  for (const { doc, start } of parts) {
    const base = { tokens: joined.tokens.length, sentences: joined.sentences.length };
    const paragraphs = joined.paragraphs.length;
    const attributions = joined.attributions.length;
    const moved = <S extends Span>(span: S): S => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    });
    const within = <R extends { first: number; last: number }>(range: R, by: number): R => ({
      ...range,
      first: range.first + by,
      last: range.last + by,
    });
    append(joined.languages, doc.languages);
    append(joined.tokens, doc.tokens.map(moved));
    append(
      joined.sentences,
      doc.sentences.map((s) => ({ ...within(moved(s), base.tokens), paragraph: s.paragraph + paragraphs })),
    );
    append(
      joined.paragraphs,
      doc.paragraphs.map((p) => within(moved(p), base.sentences)),
    );
    append(
      joined.quotes,
      doc.quotes.map((q) => ({ ...moved(q), inner: moved(q.inner) })),
    );
    append(joined.scareQuotes, doc.scareQuotes.map(moved));
    append(
      joined.attributions,
      doc.attributions.map((a) => attributionAt(a, moved, attributions)),
    );
    joined.syntax = syntaxWith(joined.syntax, doc.syntax, base.tokens);
    joined.voice = concat(
      joined.voice,
      doc.voice.map((v) => (v < 0 ? v : v + attributions)),
    );
    addEntities(joined.entities, doc.entities, moved);
    for (const name of Object.keys(doc.matches) as (keyof Matches)[])
      append<unknown>(
        joined.matches[name],
        doc.matches[name].map((m) => within(moved(m), base.tokens)),
      );
  }
  joined.entities.sort(
    (a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.start - b.mentions[0]!.start,
  );
  return joined;
}

function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) to.push(item);
}

function attributionAt(a: Attribution, moved: <S extends Span>(span: S) => S, by: number): Attribution {
  const { source } = a;
  return {
    ...moved(a),
    within: a.within === null ? null : a.within + by,
    source:
      source?.start != null && source.end != null
        ? moved({ ...source, start: source.start, end: source.end })
        : source,
    cue: a.cue && moved(a.cue),
    content: a.content.map(moved),
  };
}

function syntaxWith(joined: Syntax, part: Syntax, by: number): Syntax {
  const at = <R extends { first: number; last: number }>(r: R): R => ({
    ...r,
    first: r.first + by,
    last: r.last + by,
  });
  const verbs = joined.verbs.length;
  return {
    verbs: [
      ...joined.verbs,
      ...part.verbs.map((v) => ({
        ...at(v),
        head: v.head + by,
        agent: v.agent && at(v.agent),
        subject: v.subject && at(v.subject),
      })),
    ],
    negations: [...joined.negations, ...part.negations.map((n) => ({ ...at(n), cue: n.cue + by }))],
    chunks: [
      ...joined.chunks,
      ...part.chunks.map((c) => ({ ...at(c), head: c.head + by, name: c.name && at(c.name) })),
    ],
    forms: [...joined.forms, ...part.forms],
    verbAt: concat(
      joined.verbAt,
      part.verbAt.map((v) => (v < 0 ? v : v + verbs)),
    ),
  };
}

function concat(a: Int32Array, b: Int32Array): Int32Array<ArrayBuffer> {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/** An entity that both languages name the same is one. */
function addEntities(
  joined: KnownEntity[],
  entities: readonly KnownEntity[],
  moved: <S extends Span>(span: S) => S,
): void {
  for (const entity of entities) {
    const known = joined.find((e) => e.name === entity.name && e.kind === entity.kind);
    const mentions = entity.mentions.map(moved);
    if (known) {
      append(known.mentions, mentions);
      append(
        known.aliases,
        entity.aliases.filter((alias) => !known.aliases.includes(alias)),
      );
    } else joined.push({ ...entity, aliases: [...entity.aliases], mentions });
  }
}
