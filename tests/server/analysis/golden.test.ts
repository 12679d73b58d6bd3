import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS, type Span } from '../../../server/analysis/types.ts';
import { extract } from '../../../server/extract/index.ts';
import { engine } from './engine.ts';

/**
 * The whole reading of an article of each outlet of the demonstration, written out to be read. When a file changes, read the
 * difference as a reader of the article would before `npx vitest run -u` accepts it.
 */
async function reading(lang: (typeof LANGS)[number], file: string): Promise<string> {
  const bytes = readFileSync(new URL(`../../../corpus/articles/${lang}/${file}`, import.meta.url));
  const { text, title } = await extract(bytes, { filename: file });
  const { analysis: a, reading: r } = engine.analyse({ text, title, lang }, { reading: true });
  const words = (s: Span) => text.slice(s.start, s.end);
  const genre = a.genre.label === null ? a.genre.reason : `${a.genre.label} ${a.genre.p.toFixed(2)}`;
  return [
    `# ${title}`,
    `${a.words} words, ${genre}`,
    '\n## Paragraphs that are not body',
    ...a.paragraphs.filter((p) => p.role !== 'body').map((p) => `${p.role}: ${words(p)}`),
    '\n## Attributions: type, within, holder (kind, role) | cue (stance) | content',
    ...a.attributions.map((x, i) => {
      const holder = x.source ? `${x.source.name} (${x.source.kind}, ${x.source.role})` : 'nobody';
      const cue = x.cue ? `${x.cue.text} (${x.cue.stance})` : 'no cue';
      const within = x.within === null ? '' : ` in ${x.within}`;
      return `${i}. ${x.type}${within}, ${holder} | ${cue} | ${x.content.map(words).join(' // ')}`;
    }),
    `\n## Scare quotes\n${a.scareQuotes.map(words).join(', ')}`,
    '\n## Loaded words',
    ...a.loaded.map(
      (l) => `${l.text}: ${l.category}, ${l.polarity}, ${l.voice}${l.inHeading ? ', in a heading' : ''}`,
    ),
    '\n## Sentences: label, opinion',
    ...a.sentences.map((s) => `${s.label} ${s.opinion.toFixed(2)} ${words(s)}`),
    '\n## Entities: kind, name (other names): mentions',
    ...r!.entities.map(({ kind, name, aliases, mentions }) => {
      const said = mentions.map((m) => words(m) + (m.metonym ? '*' : ''));
      return `${kind} ${name}${aliases.length > 0 ? ` (${aliases.join(', ')})` : ''}: ${said.join(' | ')}`;
    }),
    '\n## Frames',
    ...a.frames.map(
      (f) => `${f.frame} ${f.score.toFixed(2)}: ${[...new Set(f.evidence.map(words))].join(', ')}`,
    ),
    '\n## Targets',
    ...a.targets.map(
      (t) =>
        `${t.name} (${t.kind}), ${t.mentions.length} mentions: ${t.outletStance.label} ${t.outletStance.score.toFixed(2)}`,
    ),
    '\n## Scores',
    ...Object.entries(a.scores).map(([id, s]) => `${id} ${s.value ?? ('reason' in s ? s.reason : '')}`),
    '',
  ].join('\n');
}

const READ = {
  fr: [
    'budget-agence-pharelle.md',
    'strike-le-releve.md',
    'police-law-la-bonne-colere.md',
    'flood-vaurelie-officielle.md',
  ],
  en: [
    'strike-ostrel-news-agency.md',
    'budget-the-wendle-chronicle.md',
    'summit-straight-keel.md',
    'merger-ostrel-government-update.md',
  ],
} as const;

describe.each(LANGS)('the demonstration in %s', (lang) => {
  it.each(READ[lang])('%s reads as it did', async (file) => {
    await expect(await reading(lang, file)).toMatchFileSnapshot(
      `../../golden/${lang}/${file.replace('.md', '.txt')}`,
    );
  });
});
