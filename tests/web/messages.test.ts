import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/analysis/rules.ts';
import * as types from '../../server/analysis/types.ts';
import { ERROR_CODES } from '../../server/vocabulary.ts';
import { messages as en } from '../../web/messages/en/index.ts';
import { messages as fr } from '../../web/messages/fr/index.ts';
import { preferredLanguage } from '../../web/messages/i18n.ts';

const WEB = join(import.meta.dirname, '../../web');

/** Every message by its key ("scores.loaded.outletRate.name"). */
function flat(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]) =>
      typeof value === 'string' ? [[path + name, value] as const] : [...flat(value, `${path}${name}.`)],
    ),
  );
}
const english = flat(en);
const french = flat(fr);

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).sort();

describe('messages', () => {
  it('are the same in both languages, with the same placeholders', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english)
      expect([key, placeholders(french.get(key)!)]).toEqual([key, placeholders(text)]);
  });

  it('are never empty', () => {
    for (const [key, text] of [...english, ...french]) expect(text.trim(), key).not.toBe('');
  });

  it.each([
    ['errors', [...ERROR_CODES, 'offline']],
    ['genres', types.GENRES],
    ['reasons', types.REASONS],
    ['sentences', types.SENTENCE_LABELS],
    ['paragraphs', types.PARAGRAPH_ROLES],
    ['attributionTypes', types.ATTRIBUTION_TYPES],
    ['cueStances', types.CUE_STANCES],
    ['stances', types.STANCES],
    ['entityKinds', types.ENTITY_KINDS],
    ['holderKinds', types.HOLDER_KINDS],
    ['roles', types.HOLDER_ROLES],
    ['loadedCategories', types.LOADED_CATEGORIES],
    ['frames', types.FRAMES],
    ['techniques', types.TECHNIQUES],
    ['languages', types.LANGS],
  ] as const)('word every code of %s and no other', (area, codes) => {
    expect(Object.keys(en[area]).sort()).toEqual([...codes].sort());
  });

  it('word every rule and no other', () => {
    expect([...flat(en.rules).keys()].sort()).toEqual([...RULES].sort());
  });

  it('define every score and no other', () => {
    const parts = ['name', 'unit', 'definition', 'formula'];
    const { groups, ...scores } = en.scores;
    expect([...flat(scores).keys()].sort()).toEqual(
      types.SCORE_IDS.flatMap((id) => parts.map((part) => `${id}.${part}`)).sort(),
    );
    expect(Object.keys(groups).sort()).toEqual(
      [...new Set(types.SCORE_IDS.map((id) => id.split('.')[0]))].sort(),
    );
  });

  it('are each used by the interface', () => {
    const sources = globSync('**/*.{ts,tsx}', { cwd: WEB, exclude: ['dist/**'] })
      .map((file) => readFileSync(join(WEB, file), 'utf8'))
      .join('\n');
    const written = new Set([...sources.matchAll(/'([\w.]+)'/g)].map(([, key]) => key!));
    const patterns = [...sources.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]*)`/gi)].map(([, template]) => {
      const parts = template!.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`^${parts.join('[\\w.]+')}$`);
    });
    const unused = [...english.keys()]
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('French typography', () => {
  it.each([
    ['an ordinary space before a double mark', / [:;!?»%]/],
    ['an ordinary space after a guillemet', /« /],
    ['a straight apostrophe', /'/],
    ['straight quotation marks', /"/],
    ['three dots for an ellipsis', /\.\.\./],
  ])('has nowhere %s', (_, fault) => {
    expect([...french].filter(([, text]) => fault.test(text))).toEqual([]);
  });
});

describe('preferredLanguage', () => {
  it('keeps the choice made before', () => expect(preferredLanguage('fr', ['en-GB'])).toBe('fr'));
  it('takes the first of the browser’s that it speaks', () =>
    expect(preferredLanguage(null, ['de-DE', 'fr-CA', 'en'])).toBe('fr'));
  it('speaks English failing all else', () => expect(preferredLanguage('xx', ['de'])).toBe('en'));
});
