import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../server/analysis/types.ts';
import { at, attribution, loaded, sentence, target } from './analysis.ts';
import { causes, FIRST, PERFECT, SENTENCES, score, TEXT, VOICE } from './voice.ts';

describe('the errors of a reading', () => {
  it.each<[string, Partial<Analysis>, string[]]>([
    [
      'an attribution that takes too much',
      { attributions: [attribution(TEXT, TEXT), PERFECT.attributions![1]!] },
      ['attribution false content_too_long', 'attribution missed content_too_long'],
    ],
    [
      'one that takes too little',
      { attributions: [attribution(TEXT, 'ruin us'), PERFECT.attributions![1]!] },
      ['attribution false content_too_short', 'attribution missed content_too_short'],
    ],
    [
      'one that is divided',
      {
        attributions: [
          attribution(TEXT, 'the vile plan', 'Ann Lee'),
          attribution(TEXT, '“will', 'Ann Lee'),
          PERFECT.attributions![1]!,
        ],
      },
      ['attribution false split'],
    ],
    [
      'one that is made up',
      { attributions: [...PERFECT.attributions!, attribution(TEXT, 'The council meets')] },
      ['attribution false cue_no_report'],
    ],
    [
      'a cue that is seen without its words',
      {
        attributions: [
          attribution(TEXT, FIRST, 'Ann Lee'),
          attribution(TEXT, 'The council meets', null, {
            cue: { ...at(TEXT, 'According to'), text: '', lemma: '', stance: 'neutral' },
          }),
        ],
      },
      ['attribution false cue_no_report', 'attribution missed cue_without_content'],
    ],
    [
      'a source that is left out',
      { attributions: [attribution(TEXT, FIRST), PERFECT.attributions![1]!] },
      ['holder missed holder_missing', 'holderKind confused holder_missing'],
    ],
    [
      'another source',
      { attributions: [attribution(TEXT, FIRST, 'council'), PERFECT.attributions![1]!] },
      ['holder confused holder_other'],
    ],
    [
      'a sentence of a source without one',
      { sentences: PERFECT.sentences!.with(0, sentence(TEXT, SENTENCES[0], 'reporting')), attributions: [] },
      [
        'attribution missed no_cue_known',
        'attribution missed quotation_not_attributed',
        'sentences confused attribution_missed',
      ],
    ],
    [
      'an opinion with too weak signs',
      { sentences: PERFECT.sentences!.with(3, sentence(TEXT, SENTENCES[3], 'reporting', 0.4, 1)) },
      ['sentences confused signs_too_weak'],
    ],
    [
      'an opinion without a sign',
      { sentences: PERFECT.sentences!.with(3, sentence(TEXT, SENTENCES[3], 'reporting')) },
      ['sentences confused no_sign_of_opinion'],
    ],
    [
      'reporting taken for opinion',
      { sentences: PERFECT.sentences!.with(2, sentence(TEXT, SENTENCES[2], 'opinion', 0.7, 1)) },
      ['sentences confused signs_misread'],
    ],
    [
      'a sentence taken for a heading',
      { sentences: PERFECT.sentences!.with(2, sentence(TEXT, SENTENCES[2], 'other')) },
      ['sentences confused layout'],
    ],
    [
      'loaded words in the wrong mouth',
      { loaded: [loaded(TEXT, 'vile', 'outlet'), loaded(TEXT, 'shameful', 'source')] },
      ['loadedVoice confused voice_follows_attribution'],
    ],
    [
      'loaded words made up',
      { loaded: [...PERFECT.loaded!, loaded(TEXT, 'council')] },
      ['loaded false descriptive_use'],
    ],
    [
      'a loaded expression that is too long',
      {
        loaded: [
          loaded(TEXT, 'vile', 'source'),
          loaded(TEXT, 'According to critics, it is a shameful waste', 'source'),
        ],
      },
      ['loaded false longer_expression', 'loaded missed longer_expression'],
    ],
    [
      'a stance without evidence',
      { targets: PERFECT.targets!.with(1, target('the plan', 'neutral', [at(TEXT, 'plan')])) },
      ['stance confused no_evidence'],
    ],
    [
      'a stance that is outweighed',
      { targets: PERFECT.targets!.with(1, target('the plan', 'neutral', [at(TEXT, 'plan')], 1)) },
      ['stance confused evidence_outweighed'],
    ],
    [
      'a stance that is misread',
      { targets: PERFECT.targets!.with(0, target('Ann Lee', 'favour', [at(TEXT, 'Ann Lee')], 1)) },
      ['stance confused evidence_misread'],
    ],
    [
      'a genre that is misread',
      { genre: { label: 'reporting', p: 0.6, evidence: [] } },
      ['genre confused signs_too_weak'],
    ],
  ])('says the likely cause of %s', (_, change, expected) => {
    expect(causes(score('voice', VOICE, { ...PERFECT, ...change }))).toEqual(expected);
  });
});
