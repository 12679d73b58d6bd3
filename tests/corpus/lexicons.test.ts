import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Complementation,
  CUE_STANCES,
  type CueEntry,
  FRAMES,
  HOLDER_KINDS,
  HOLDER_ROLES,
  LANGS,
  type Lang,
  LOADED_CATEGORIES,
  UPOS,
} from '../../server/analysis/types.ts';

/** Words divided by single spaces, none at the ends; a wildcard never opens or closes an expression. */
const lemma = z.string().regex(/^(?!\* )[^\s]+(?: [^\s]+)*(?<! \*)$/);
const common = {
  lemma,
  upos: z.union([z.enum(UPOS), z.array(z.enum(UPOS)).nonempty()]).optional(),
  source: z.string().trim().min(1),
};
const strength = z.number().gt(0).lte(1);
const polarity = z.enum(['negative', 'positive']);

/**
 * For each lexicon: the shape of an entry, what besides lemma and part of speech makes one unique (the
 * matcher takes one entry at a place, so a second would never be met), and how many there are at least.
 */
const LEXICONS = {
  loaded: {
    entry: z.strictObject({
      ...common,
      category: z.enum(LOADED_CATEGORIES),
      polarity,
      strength,
      notBeside: z.array(z.string().regex(/^\S+$/)).nonempty().optional(),
    }),
    unique: [],
    least: 400,
  },
  cues: {
    entry: z.strictObject({
      ...common,
      stance: z.enum(CUE_STANCES),
      form: z.enum(['verb', 'adposition', 'noun', 'adverb']),
      category: z.enum(['speech', 'thought', 'writing', 'act']),
      takes: z
        .array(z.enum(['clause', 'infinitive', 'object', 'quotation']))
        .nonempty()
        .optional(),
      manner: z.literal(true).optional(),
    }),
    unique: ['form'],
    least: 250,
  },
  opinion: {
    entry: z.strictObject({
      ...common,
      category: z.enum([
        'hedge',
        'booster',
        'evaluative',
        'modality',
        'inference',
        'first_person',
        'rhetorical',
      ]),
      strength,
    }),
    unique: [],
    least: 200,
  },
  frames: {
    entry: z.strictObject({ ...common, frame: z.enum(FRAMES).exclude(['other']), strength }),
    unique: [],
    least: 400,
  },
  stance: {
    entry: z.strictObject({
      ...common,
      category: z.enum([
        'evaluation',
        'blames_subject',
        'praises_subject',
        'blames_object',
        'praises_object',
      ]),
      polarity,
      strength,
    }),
    unique: [],
    least: 200,
  },
  holders: {
    entry: z.strictObject({
      ...common,
      kind: z.enum(HOLDER_KINDS).exclude(['implicit']),
      role: z.enum(HOLDER_ROLES),
    }),
    unique: [],
    least: 200,
  },
  places: {
    entry: z.strictObject({
      ...common,
      name: z.string().min(1),
      form: z.enum(['name', 'demonym', 'capital']),
    }),
    unique: ['form', 'name'],
    least: 200,
  },
} as const;
type Name = keyof typeof LEXICONS;
type Entry = z.infer<(typeof LEXICONS)[Name]['entry']> & Record<string, unknown>;

/** What verbs of a category take where their entry says nothing. */
const TAKEN: Record<CueEntry['category'], Complementation[]> = {
  speech: ['clause', 'infinitive', 'quotation'],
  thought: ['clause', 'infinitive', 'quotation'],
  writing: ['clause', 'quotation'],
  act: ['clause', 'infinitive', 'object', 'quotation'],
};

function fileOf(lang: Lang, name: Name): string {
  return `${import.meta.dirname}/../../corpus/lexicons/${lang}/${name}.json`;
}
interface File<E> {
  about: string;
  licence: string;
  /** What the entries' `source` names, where the file says so. */
  references?: Record<string, string>;
  entries: E[];
}
function read<E = Entry>(lang: Lang, name: Name): File<E> {
  return JSON.parse(readFileSync(fileOf(lang, name), 'utf8'));
}
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
function repeated(keys: string[]): string[] {
  return keys.filter((key, i) => keys.indexOf(key) !== i);
}

describe.each(LANGS)('lexicons (%s)', (lang) => {
  describe.each(Object.keys(LEXICONS) as Name[])('%s', (name) => {
    const { entry, unique, least } = LEXICONS[name];
    const lexicon = existsSync(fileOf(lang, name)) ? read(lang, name) : null;

    it('is there, with a head that says what it is', () => {
      expect(lexicon).toMatchObject({
        about: expect.stringMatching(/\w/),
        licence: expect.stringMatching(/^MIT\b/),
      });
    });

    it('holds only entries of its shape and of the closed lists', () => {
      const wrong = (lexicon?.entries ?? []).flatMap((e) => {
        const read = entry.safeParse(e);
        return read.success ? [] : [`${e.lemma}: ${z.prettifyError(read.error)}`];
      });
      expect(wrong).toEqual([]);
    });

    it('repeats no entry', () => {
      const keys = (lexicon?.entries ?? []).map((e) =>
        [e.lemma, [e.upos ?? []].flat().join(), ...unique.map((k) => String(e[k]))].join(' | '),
      );
      expect(repeated(keys)).toEqual([]);
    });

    it('is sorted by the code points of its lemmas', () => {
      const lemmas = (lexicon?.entries ?? []).map((e) => e.lemma);
      expect(lemmas).toEqual([...lemmas].sort(byCodePoint));
    });

    it('is in lower case, but for places', () => {
      const capitals = (lexicon?.entries ?? []).filter((e) => e.lemma !== e.lemma.toLowerCase());
      expect(name === 'places' ? [] : capitals.map((e) => e.lemma)).toEqual([]);
    });

    it(`holds at least ${least} entries`, () => {
      expect(lexicon?.entries.length).toBeGreaterThanOrEqual(least);
    });
  });

  describe('cues', () => {
    const { entries, references } = read<CueEntry>(lang, 'cues');
    const verbs = entries.filter((e) => e.form === 'verb');

    it('has 250 reporting verbs and verbal expressions or more', () => {
      expect(verbs.length).toBeGreaterThanOrEqual(250);
    });

    it('has verbs of every stance, and verbs of manner', () => {
      expect(new Set(verbs.map((e) => e.stance))).toEqual(new Set(CUE_STANCES));
      expect(verbs.filter((e) => e.manner).length).toBeGreaterThanOrEqual(50);
    });

    it('says what an entry takes, in one order, only of verbs that differ from their category', () => {
      const wrong = entries.filter((e) => {
        if (e.takes === undefined) return false;
        const written = e.takes.join();
        const ordered = TAKEN.act.filter((c) => e.takes?.includes(c)).join();
        return e.form !== 'verb' || written !== ordered || written === TAKEN[e.category].join();
      });
      expect(wrong.map((e) => e.lemma)).toEqual([]);
    });

    it('says of verbs alone that they tell the manner', () => {
      expect(entries.filter((e) => e.manner && e.form !== 'verb').map((e) => e.lemma)).toEqual([]);
    });

    it('names only sources that its references give, and gives none that it does not name', () => {
      const named = new Set(entries.flatMap((e) => e.source.split(', ')));
      expect([...named].sort()).toEqual(Object.keys(references ?? {}).sort());
    });
  });

  it('gives every issue frame but "other" thirty terms or more', () => {
    const { entries } = read(lang, 'frames');
    const thin = FRAMES.filter((f) => f !== 'other' && entries.filter((e) => e.frame === f).length < 30);
    expect(thin).toEqual([]);
  });

  it('names no person by a bare noun', () => {
    expect(read(lang, 'holders').entries.filter((e) => e.kind === 'person')).toEqual([]);
  });
});
