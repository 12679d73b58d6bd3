import {
  type Analysed,
  type Analysis,
  type Attribution,
  type Evidence,
  type GenreReading,
  type LoadedTerm,
  type PersuasionFinding,
  SCORE_IDS,
  type Score,
  type Target,
  type VoiceWords,
} from '../../server/analysis/types.ts';
import type {
  analyses,
  articles,
  attributions,
  engines,
  FindingKind,
  FindingParams,
  findings,
  scores,
  targets,
} from '../schema/index.ts';

type AttributionRow = typeof attributions.$inferSelect;
type FindingRow = typeof findings.$inferSelect;
type ScoreRow = typeof scores.$inferSelect;
type TargetRow = typeof targets.$inferSelect;
type AnalysisRow = typeof analyses.$inferSelect;

/** The rows of one analysis, each kind by position. */
export interface Composing {
  analysis: AnalysisRow;
  engine: typeof engines.$inferSelect;
  lang: (typeof articles.$inferSelect)['lang'];
  attributions: AttributionRow[];
  findings: FindingRow[];
  scores: ScoreRow[];
  targets: TargetRow[];
}

/** The analysis that `rowsOf` took apart, its keys in the contract's order. */
export function composed(rows: Composing): Analysed {
  const { analysis, engine, lang } = rows;
  const { title, paragraphs, sentences, frames } = analysis.structure;
  const evidence = Map.groupBy(of('opinion', rows.findings), (f) => f.params.sentence);
  return {
    analysis: {
      lang,
      engine: { version: engine.version, hash: engine.hash },
      words: analysis.words,
      genre: genre(analysis),
      ...(title && { title }),
      paragraphs,
      sentences: sentences.map((sentence, i) => ({
        ...sentence,
        evidence: (evidence.get(i) ?? []).map(
          ({ start, end, rule, weight }) => ({ start, end, rule, weight }) as Evidence,
        ),
      })),
      attributions: rows.attributions.map(attribution),
      scareQuotes: of('scare_quote', rows.findings).map(({ start, end }) => ({ start, end })),
      loaded: of('loaded', rows.findings).map(loadedTerm),
      persuasion: of('persuasion', rows.findings).map(persuasionFinding),
      targets: rows.targets.map(target),
      frames,
      scores: scoresById(rows.scores),
    },
    voices: voices(analysis, rows.attributions),
  };
}

function of<K extends FindingKind>(kind: K, found: FindingRow[]) {
  return found.filter((f) => f.analyser === kind) as (FindingRow & { params: FindingParams[K] })[];
}

function genre({ genre: label, genreP, genreReason, structure }: AnalysisRow): GenreReading {
  return label === null
    ? { label, reason: genreReason! }
    : { label, p: genreP!, evidence: structure.genreEvidence };
}

function attribution(row: AttributionRow): Attribution {
  return {
    start: row.start,
    end: row.end,
    type: row.type,
    within: row.within,
    source:
      row.sourceName === null
        ? null
        : {
            start: row.sourceStart,
            end: row.sourceEnd,
            text: row.sourceText,
            name: row.sourceName,
            kind: row.sourceKind!,
            role: row.sourceRole!,
          },
    cue:
      row.cueLemma === null
        ? null
        : {
            start: row.cueStart!,
            end: row.cueEnd!,
            text: row.cueText!,
            lemma: row.cueLemma,
            stance: row.cueStance!,
          },
    content: row.content,
  };
}

function loadedTerm(row: FindingRow & { params: FindingParams['loaded'] }): LoadedTerm {
  return {
    start: row.start,
    end: row.end,
    text: row.params.text,
    lemma: row.params.lemma,
    category: row.rule as LoadedTerm['category'],
    strength: row.weight!,
    polarity: row.params.polarity,
    voice: row.voice,
    attribution: row.attribution,
    inHeading: row.params.inHeading,
  };
}

function persuasionFinding(row: FindingRow & { params: FindingParams['persuasion'] }): PersuasionFinding {
  return {
    start: row.start,
    end: row.end,
    technique: row.rule as PersuasionFinding['technique'],
    score: row.weight!,
    voice: row.voice,
    attribution: row.attribution,
    experimental: row.params.experimental,
  };
}

function target(row: TargetRow): Target {
  return {
    name: row.name,
    kind: row.kind,
    mentions: row.mentions,
    outletStance: { label: row.outletStance, score: row.outletScore, evidence: row.outletEvidence },
    holders: row.holders,
  };
}

function scoresById(rows: ScoreRow[]): Analysis['scores'] {
  const byId = new Map(rows.map((row) => [row.score, score(row)]));
  return Object.fromEntries(SCORE_IDS.map((id) => [id, byId.get(id)])) as Analysis['scores'];
}

function score({ kind, value, count, outOf, reason, closing }: ScoreRow): Score {
  if (value === null) return { kind, value, reason: reason! };
  if (closing !== null) return { kind: 'index', value, count: count!, outOf: outOf!, ...closing };
  return kind === 'index' ? { kind, value } : { kind, value, count: count!, outOf: outOf! };
}

function voices(analysis: AnalysisRow, rows: AttributionRow[]): VoiceWords[] {
  return [
    { attribution: null, words: analysis.outletWords, direct: analysis.outletDirectWords },
    ...rows.map(({ position, words, directWords }) => ({
      attribution: position,
      words,
      direct: directWords,
    })),
  ].filter((voice): voice is VoiceWords => voice.words !== null);
}
