import { Accordion } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { spansOf } from '../../server/analysis/summaries/spans.ts';
import { SCORE_IDS, type Score, type ScoreId } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { GROUPS, type Group, groupOf, hasParts, scoresIn } from '../shapes/comparison.ts';
import { figure, whole } from '../shapes/figures.ts';
import type { Layer } from '../shapes/layers.ts';
import { lightOfScore } from '../shapes/moved.ts';
import { referenceFor } from '../shapes/norms.ts';
import { useFollow } from './article-follow.ts';
import { Help } from './article-help.tsx';
import { lighting, useScoreLit } from './article-light.ts';
import { AboutReference, PlaceStrip, placeInWords } from './article-place.tsx';
import { Closers, closerInWords } from './closers.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

const LAYER_OF: Record<Group, Layer> = { sourcing: 'voice', loaded: 'loaded', opinion: 'opinion' };

/** Every score; each opens to its definition, its parts and the passages that made it. */
export function ScoresPanel() {
  const { t } = useWords();
  const { score, open, lights } = useReading();
  const root = useRef<HTMLDivElement>(null);
  useFollow(root, lights);
  return (
    <div ref={root}>
      <p className={styles.lead}>{t('article.scores.lead')}</p>
      {GROUPS.map((group) => (
        <section key={group}>
          <div className={styles.groupHead}>
            <h3 className={styles.groupName}>{t(`scores.groups.${group}.name`)}</h3>
            <Help name={t(`scores.groups.${group}.name`)} text={t(`scores.groups.${group}.definition`)} />
          </div>
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
            transitionDuration={0}
          >
            {scoresIn(group).map((id) => (
              <ScoreItem key={id} id={id} />
            ))}
          </Accordion>
        </section>
      ))}
    </div>
  );
}

/** One score. Pointing at it lights its words in the text; it is lit while a finding that moves it is. */
function ScoreItem({ id }: { id: ScoreId }) {
  const { analysis, findings, lights, score: opened } = useReading();
  const lit = useScoreLit(lights, id);
  const score = analysis.scores[id];
  return (
    <Accordion.Item value={id} data-score={id} data-lit={lit || undefined}>
      <Accordion.Control {...lighting(lights, () => lightOfScore(id, findings, analysis))}>
        <Headline id={id} score={score} />
      </Accordion.Control>
      <Accordion.Panel>{opened === id && <Opened id={id} score={score} />}</Accordion.Panel>
    </Accordion.Item>
  );
}

function Headline({ id, score }: { id: ScoreId; score: Score }) {
  const { t, lang } = useWords();
  const { article, norms } = useReading();
  const reference = referenceFor(norms, article.lang, id);
  return (
    <>
      <span className={styles.headline}>
        <span>{t(`scores.${id}.name`)}</span>
        {score.value === null ? (
          <i className={styles.missing}>
            {score.reason === 'no_attributions' ? t('article.scores.noBase') : t('article.scores.missing')}
          </i>
        ) : (
          <span className={styles.value}>{figure(id, score.value, lang)}</span>
        )}
      </span>
      <span className={styles.unit}>
        {[
          hasParts(id) && t(`scores.${id}.unit`),
          'by' in score && closerInWords(score, t),
          score.value !== null && reference && placeInWords(score.value, reference, t, lang),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {score.value !== null && reference && <PlaceStrip value={score.value} reference={reference} />}
    </>
  );
}

function Opened({ id, score }: { id: ScoreId; score: Score }) {
  const { t, lang } = useWords();
  const { article, analysis, norms, open, at } = useReading();
  const top = useRef<HTMLDivElement>(null);
  // An address that points into the text leads there, not here.
  const pointed = useRef(at !== undefined);
  useEffect(() => {
    if (!pointed.current) top.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const spans = spansOf(id, analysis);
  const reference = referenceFor(norms, article.lang, id);
  return (
    <div ref={top} className={styles.inside}>
      {score.value === null ? (
        <p>{t(`reasons.${score.reason}`)}</p>
      ) : (
        <p className={styles.parts}>
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
      <p>
        <Link to="/method" search={{ part: 'scores' }} hash={id}>
          {t('article.scores.definition')}
        </Link>
      </p>
      {reference && <AboutReference id={id} reference={reference} engine={analysis.engine} />}
      {'by' in score && <Closers {...score} />}
      <p className={styles.count}>
        {spans.length === 0
          ? t('article.scores.noSpans')
          : t('article.scores.spans', { count: spans.length, n: whole(spans.length, lang) })}
      </p>
      <Passages spans={spans} layer={LAYER_OF[groupOf(id)]} />
      <button type="button" className={styles.more} onClick={() => open(undefined)}>
        {t('article.scores.close')}
      </button>
    </div>
  );
}
