import type {
  Analysed,
  Analysis,
  Attribution,
  Lang,
  Score,
  ScoreId,
  VoiceWords,
} from '../../server/analysis/types.ts';
import { holderKey } from '../holders/key.ts';
import type { analyses, attributions, findings, Structure, scores, targets } from '../schema/index.ts';

type Row<T extends { $inferInsert: object }> = Omit<T['$inferInsert'], 'analysis'>;

/** An analysis taken apart into rows; `composed` puts it together again. */
export interface Rows {
  analysis: Omit<typeof analyses.$inferInsert, 'article' | 'engine'>;
  attributions: Row<typeof attributions>[];
  findings: Row<typeof findings>[];
  scores: Row<typeof scores>[];
  targets: Row<typeof targets>[];
}

export function rowsOf({ analysis, voices }: Analysed): Rows {
  const outlet = voices.find((v) => v.attribution === null);
  return {
    analysis: {
      words: analysis.words,
      ...genreColumns(analysis),
      outletWords: outlet?.words ?? null,
      outletDirectWords: outlet?.direct ?? null,
      structure: structureOf(analysis),
    },
    attributions: attributionRows(analysis.lang, analysis.attributions, voices),
    findings: findingRows(analysis),
    scores: Object.entries(analysis.scores).map(([id, score]) => scoreRow(id as ScoreId, score)),
    targets: analysis.targets.map(({ outletStance, ...target }, position) => ({
      position,
      ...target,
      outletStance: outletStance.label,
      outletScore: outletStance.score,
      outletEvidence: outletStance.evidence,
    })),
  };
}

function genreColumns({ genre }: Analysis) {
  return genre.label === null
    ? { genre: null, genreP: null, genreReason: genre.reason }
    : { genre: genre.label, genreP: genre.p, genreReason: null };
}

function structureOf({ title, genre, paragraphs, sentences, frames }: Analysis): Structure {
  return {
    title,
    genreEvidence: genre.label === null ? [] : genre.evidence,
    paragraphs,
    sentences: sentences.map(({ evidence: _, ...sentence }) => sentence),
    frames,
  };
}

function attributionRows(lang: Lang, given: Attribution[], voices: VoiceWords[]): Rows['attributions'] {
  const words = new Map(voices.map((v) => [v.attribution, v]));
  return given.map(({ source, cue, ...attribution }, position) => ({
    position,
    ...attribution,
    sourceStart: source?.start,
    sourceEnd: source?.end,
    sourceText: source?.text,
    sourceName: source?.name,
    sourceKind: source?.kind,
    sourceRole: source?.role,
    sourceKey: source && holderKey(lang, source),
    cueStart: cue?.start,
    cueEnd: cue?.end,
    cueText: cue?.text,
    cueLemma: cue?.lemma,
    cueStance: cue?.stance,
    words: words.get(position)?.words,
    directWords: words.get(position)?.direct,
  }));
}

function findingRows({ loaded, scareQuotes, persuasion, sentences }: Analysis): Rows['findings'] {
  return [
    ...loaded.map(({ category, strength, start, end, voice, attribution, ...params }, position) => ({
      analyser: 'loaded' as const,
      position,
      rule: category,
      start,
      end,
      voice,
      attribution,
      weight: strength,
      params,
    })),
    ...scareQuotes.map(({ start, end }, position) => ({
      analyser: 'scare_quote' as const,
      position,
      rule: 'scare_quote',
      start,
      end,
      // Distance is what the outlet takes: a scare quote is never someone else's.
      voice: 'outlet' as const,
    })),
    ...persuasion.map(({ technique, score, start, end, voice, attribution, ...params }, position) => ({
      analyser: 'persuasion' as const,
      position,
      rule: technique,
      start,
      end,
      voice,
      attribution,
      weight: score,
      params,
    })),
    ...sentences
      .flatMap(({ evidence }, sentence) => evidence.map((e) => ({ ...e, sentence })))
      .map(({ rule, start, end, weight, sentence }, position) => ({
        analyser: 'opinion' as const,
        position,
        rule,
        start,
        end,
        voice: 'outlet' as const,
        weight,
        params: { sentence },
      })),
  ];
}

function scoreRow(score: ScoreId, given: Score): Rows['scores'][number] {
  if (!('from' in given)) return { score, ...given };
  const { from, by, ...rest } = given;
  return { score, ...rest, closing: { from, by } };
}
