import type { Analyst } from '../../server/actions/context.ts';
import { AnalysisError } from '../../server/analysis/errors.ts';
import { type ArticleInput, MAX_TEXT } from '../../server/analysis/types.ts';
import { CadrageError } from '../../server/errors.ts';
import { anAnalysis, ENGINE_A } from '../db/articles.ts';

export interface FakeAnalyst extends Analyst {
  /** What it was given, in order. */
  asked: ArticleInput[];
  /** Waited for before each answer. */
  before: () => Promise<void>;
}

/** Stands in for the engine: finds nothing, refuses what the engine refuses, breaks at the word BREAK. */
export function fakeAnalyst(engine = ENGINE_A): FakeAnalyst {
  const fake: FakeAnalyst = {
    engine,
    asked: [],
    before: async () => {},
    async analyse(article) {
      fake.asked.push(article);
      await fake.before();
      const { text } = article;
      if (!/\p{L}/u.test(text)) throw new AnalysisError('empty_text');
      if (text.length > MAX_TEXT) throw new AnalysisError('text_too_long', String(text.length));
      if (/\ufffd{5}/.test(text)) throw new AnalysisError('binary');
      if (/(?<!\p{L})der(?!\p{L})/u.test(text)) throw new AnalysisError('unsupported_language', 'de');
      if (text.includes('BREAK')) throw new CadrageError('analysis_failed');
      const lang = article.lang ?? (/\bthe\b/i.test(text) ? 'en' : 'fr');
      return anAnalysis({ lang, engine, words: text.split(/\s+/).length });
    },
    close: async () => {},
  };
  return fake;
}
