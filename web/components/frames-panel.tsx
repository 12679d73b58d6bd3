import type { Evidence } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { percent, signed } from '../shapes/figures.ts';
import { Help } from './article-help.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** The genre and the frames, each with the words it rests on; techniques of persuasion on demand. */
export function FramesPanel() {
  const { t, lang } = useWords();
  const { analysis } = useReading();
  const { genre } = analysis;
  const frames = analysis.frames.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return (
    <>
      <div className={styles.groupHead}>
        <h3 className={styles.groupName}>{t('article.frames.genre')}</h3>
      </div>
      {genre.label === null ? (
        <p>
          <i className={styles.missing}>{t('article.frames.genreMissing')}</i> {t(`reasons.${genre.reason}`)}
        </p>
      ) : (
        <>
          <p className={styles.parts}>
            {t('article.frames.genreIs', { genre: t(`genres.${genre.label}`), p: percent(genre.p, lang) })}
          </p>
          <EvidenceList name={t('article.frames.evidence')} evidence={genre.evidence} />
        </>
      )}
      <div className={styles.groupHead}>
        <h3 className={styles.groupName}>{t('article.panels.frames')}</h3>
        <Help name={t('article.panels.frames')} text={t('article.frames.help')} />
      </div>
      <p className={styles.lead}>
        {frames.length === 0 ? t('article.frames.none') : t('article.frames.lead')}
      </p>
      {frames.map(({ frame, score, evidence }) => (
        <div key={frame} className={styles.frame}>
          <p className={styles.headline}>
            <b>{t(`frames.${frame}.name`)}</b>
            <span className={styles.value}>{percent(score, lang)}</span>
          </p>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.round(score * 100)}%` }} />
          </span>
          <EvidenceList name={t('article.frames.evidence')} evidence={evidence} />
        </div>
      ))}
      {analysis.persuasion.length > 0 && (
        <details className={styles.details}>
          <summary>
            {t('article.notes.experimental')} ({analysis.persuasion.length})
          </summary>
          <p>{t('article.notes.experimentalHelp')}</p>
          <Passages
            spans={analysis.persuasion}
            beside={(i) => {
              const { technique, score, voice } = analysis.persuasion[i]!;
              return `${t(`techniques.${technique}`)} · ${t(`voices.${voice}`)} · ${percent(score, lang)}`;
            }}
          />
        </details>
      )}
    </>
  );
}

function EvidenceList({ name, evidence }: { name: string; evidence: Evidence[] }) {
  const { t, lang } = useWords();
  if (evidence.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>
        {name} ({evidence.length})
      </summary>
      <Passages
        spans={evidence}
        layer={evidence[0]!.rule === 'frame.term' ? 'frames' : undefined}
        beside={(i) => {
          const { rule, weight } = evidence[i]!;
          const against = weight < 0 ? `, ${t('article.frames.against')}` : '';
          return `${t(`rules.${rule}`)} (${signed(weight, lang)}${against})`;
        }}
      />
    </details>
  );
}
