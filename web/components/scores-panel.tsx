import { Accordion } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { SCORE_IDS, SCORE_KINDS, type Score, type ScoreId } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { GROUPS, groupOf, scoresIn } from '../shapes/comparison.ts';
import { figure, whole } from '../shapes/figures.ts';
import type { Layer } from '../shapes/layers.ts';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

const LAYER_OF = { sourcing: 'voice', loaded: 'loaded', opinion: 'opinion' } as const satisfies Record<
  string,
  Layer
>;

/** Every score; each opens to its definition, its parts and the passages that made it. */
export function ScoresPanel() {
  const { t } = useWords();
  const { analysis, score, open } = useReading();
  return (
    <>
      <p className={styles.lead}>{t('article.scores.lead')}</p>
      {GROUPS.map((group) => (
        <section key={group}>
          <h3 className={styles.groupName}>{t(`scores.groups.${group}.name`)}</h3>
          <Accordion
            order={4}
            value={score ?? null}
            onChange={(value) => open(SCORE_IDS.find((id) => id === value))}
            classNames={{
              item: styles.item,
              control: styles.control,
              label: styles.label,
              content: styles.content,
            }}
            chevronSize={14}
          >
            {scoresIn(group).map((id) => (
              <Accordion.Item key={id} value={id}>
                <Accordion.Control>
                  <Headline id={id} score={analysis.scores[id]} />
                </Accordion.Control>
                <Accordion.Panel>
                  {score === id && <Opened id={id} score={analysis.scores[id]} />}
                </Accordion.Panel>
              </Accordion.Item>
            ))}
          </Accordion>
        </section>
      ))}
    </>
  );
}

function Headline({ id, score }: { id: ScoreId; score: Score }) {
  const { t, lang } = useWords();
  return (
    <span className={styles.headline}>
      <span>
        {t(`scores.${id}.name`)}
        {SCORE_KINDS[id] !== 'index' && <small className={styles.unit}>{t(`scores.${id}.unit`)}</small>}
      </span>
      {score.value === null ? (
        <i className={styles.missing}>
          {score.reason === 'no_attributions' ? t('article.scores.noBase') : t('article.scores.missing')}
        </i>
      ) : (
        <span className={styles.value}>{figure(id, score.value, lang)}</span>
      )}
    </span>
  );
}

function Opened({ id, score }: { id: ScoreId; score: Score }) {
  const { t, lang } = useWords();
  const { analysis, open, at } = useReading();
  const top = useRef<HTMLParagraphElement>(null);
  // An address that points into the text leads there, not here.
  const pointed = useRef(at !== undefined);
  useEffect(() => {
    if (!pointed.current) top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const spans = spansOf(id, analysis);
  return (
    <>
      {score.value === null ? (
        <p ref={top}>{t(`reasons.${score.reason}`)}</p>
      ) : (
        <p ref={top} className={styles.parts}>
          <b>{figure(id, score.value, lang)}</b> {t(`scores.${id}.unit`)}
          {'count' in score && (
            <>
              {' · '}
              {t('article.scores.parts', {
                count: whole(score.count, lang),
                outOf: whole(score.outOf, lang),
              })}
            </>
          )}
        </p>
      )}
      <p>{t(`scores.${id}.definition`)}</p>
      <p className={styles.formula}>
        {t('article.scores.formula')} {t(`scores.${id}.formula`)}
      </p>
      <p className={styles.count}>
        {spans.length === 0
          ? t('article.scores.noSpans')
          : t('article.scores.spans', { count: spans.length, n: whole(spans.length, lang) })}
      </p>
      <Passages spans={spans} layer={LAYER_OF[groupOf(id)]} />
      <button type="button" className={styles.more} onClick={() => open(undefined)}>
        {t('article.scores.close')}
      </button>
    </>
  );
}
