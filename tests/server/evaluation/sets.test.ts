import { describe, expect, it } from 'vitest';
import { KINDS, type Kind, kindOf, readSet } from '../../../server/evaluation/sets.ts';

const VALID: Record<Kind, object> = {
  voice: {
    id: 'a',
    lang: 'fr',
    text: 'Il parle.',
    genre: ['opinion', 'reporting'],
    sentences: [{ start: 0, end: 9, label: 'opinion', contested: ['opinion', 'reporting'] }],
    attributions: [{ holder: 'X', kind: 'person', source: [0, 2], cue: null, content: [[3, 8]] }],
    scareQuotes: [{ start: 0, end: 2 }],
    loaded: [{ start: 0, end: 2, voice: 'source' }],
    targets: [{ name: 'X', outletStance: 'neutral', contested: true }],
  },
  attribution: {
    id: 1,
    lang: 'en',
    text: 'He spoke.',
    attributions: [{ source: [[0, 2]], cue: [], content: [[3, 8]] }],
  },
  frames: { id: 1, lang: 'en', text: 'A tax.', frames: ['economic'], quotes_a_source: false },
  subjectivity: { id: 1, lang: 'en', text: 'A tax.', label: 'opinion', part: 'dev' },
  target: {
    id: 1,
    lang: 'en',
    text: 'Ann won.',
    targets: [{ name: 'Ann', start: 0, end: 3, label: 'favour' }],
  },
  loaded: { id: 1, lang: 'en', text: 'A vile tax.', biased: true, loaded: ['vile'] },
  semeval: {
    id: 1,
    lang: 'fr',
    text: 'Un titre\nUne honte.',
    genre: 'satire',
    frames: ['Security and Defense', 'economic'],
    persuasion: { 2: ['Loaded_Language', 'Name Calling/Labeling'] },
  },
};
const line = (kind: Kind, change: object = {}): string => JSON.stringify({ ...VALID[kind], ...change });

describe('a set', () => {
  it.each(KINDS)('of the kind %s is read', (kind) => {
    expect(readSet(kind, `${line(kind)}\n\n${line(kind)}\n`)).toMatchObject({
      faults: [],
      rows: [{ line: 1 }, { line: 3 }],
    });
  });

  it('says its kind by its name', () => {
    expect(['voice-fr.dev', 'semeval', 'loaded-en.own', 'voices', 'thing-fr'].map(kindOf)).toEqual([
      'voice',
      'semeval',
      'loaded',
      undefined,
      undefined,
    ]);
  });

  it('has names of frames and techniques in either form', () => {
    const [{ row }] = readSet('semeval', line('semeval')).rows as [{ row: object }];
    expect(row).toMatchObject({
      frames: ['security_and_defense', 'economic'],
      persuasion: { 2: ['loaded_language', 'name_calling_labeling'] },
    });
  });

  it.each<[string, Kind, string, string | RegExp]>([
    ['that is no JSON', 'voice', '{"id": 1,', ''],
    ['that is a list', 'voice', '[]', ''],
    ['without a text', 'voice', line('voice', { text: undefined }), 'text'],
    ['with an empty text', 'loaded', line('loaded', { text: '' }), 'text'],
    ['of another language', 'voice', line('voice', { lang: 'de' }), 'lang'],
    [
      'with an unknown label',
      'voice',
      line('voice', { sentences: [{ start: 0, end: 2, label: 'fact' }] }),
      'sentences.0.label',
    ],
    ['with an unknown frame', 'frames', line('frames', { frames: ['economic', 'sports'] }), 'frames.1'],
    [
      'with an unknown technique',
      'semeval',
      line('semeval', { persuasion: { 1: ['Shouting'] } }),
      'persuasion.1.0',
    ],
    [
      'with an unknown stance',
      'target',
      line('target', { targets: [{ name: 'A', start: 0, end: 3, label: 'pro' }] }),
      'targets.0.label',
    ],
    [
      'with a sentence beyond its text',
      'voice',
      line('voice', { sentences: [{ start: 0, end: 10, label: 'opinion' }] }),
      'sentences.0',
    ],
    [
      'with content beyond its text',
      'attribution',
      line('attribution', {
        attributions: [
          {
            source: [],
            cue: [],
            content: [
              [0, 2],
              [3, 99],
            ],
          },
        ],
      }),
      'attributions.0.content.1',
    ],
    [
      'with a cue that ends before it starts',
      'voice',
      line('voice', {
        attributions: [{ holder: 'X', kind: 'person', source: null, cue: [5, 2], content: [] }],
      }),
      'attributions.0.cue',
    ],
    [
      'with half an offset',
      'target',
      line('target', { targets: [{ name: 'A', start: 0.5, end: 3, label: 'favour' }] }),
      'targets.0.start',
    ],
    ['with a field of another type', 'loaded', line('loaded', { biased: 'yes' }), 'biased'],
  ])('names a line %s and its field, and keeps the others', (_, kind, bad, field) => {
    const { rows, faults } = readSet(kind, `${line(kind)}\n${bad}\n${line(kind)}`);
    expect(rows.map((row) => row.line)).toEqual([1, 3]);
    expect(faults).toMatchObject([{ line: 2, field }]);
    expect(faults[0]!.message).not.toBe('');
  });

  it.each(['', '\n\n', '   \n'])('that is empty (%j) is a fault of the file', (content) => {
    expect(readSet('voice', content)).toMatchObject({ rows: [], faults: [{ line: 0 }] });
  });
});
