import type { ScoreId } from '../../server/analysis/types.ts';
import { useWords } from '../messages/words.ts';
import { GROUPS, hasParts, scoresIn } from '../shapes/comparison.ts';
import { figure, percent, whole } from '../shapes/figures.ts';
import { referenceFor } from '../shapes/norms.ts';
import { profileOf } from '../shapes/source-profile.ts';
import { Legend } from './article-legend.tsx';
import { placeInWords } from './article-place.tsx';
import styles from './article-print.module.css';
import { useCitation } from './article-tools.tsx';
import { Swatch, VoiceBar } from './article-voice-bar.tsx';
import { useReading } from './reading-context.ts';
import { kindInWords, profileInWords } from './source-words.ts';

/** What the printed article has after its text: legend, all scores with their places, sources, citation. */
export function ArticlePrint() {
  const { article, analysis, layers } = useReading();
  const cite = useCitation(article, analysis);
  return (
    <div className={styles.sheet}>
      {layers.length > 0 && (
        <section className={styles.legend}>
          <Legend layers={layers} />
        </section>
      )}
      <Scores />
      <Sources />
      <p className={styles.citation}>{cite()}</p>
    </div>
  );
}

function Scores() {
  const { t, lang } = useWords();
  const { article, norms } = useReading();
  const own = norms.find((known) => known.lang === article.lang);
  return (
    <section>
      <h2>{t('article.print.scores')}</h2>
      {GROUPS.map((group) => (
        <table key={group} className={styles.table}>
          <caption>{t(`scores.groups.${group}.name`)}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.measure}>
                {t('article.print.measure')}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.value}`}>
                {t('article.print.value')}
              </th>
              <th scope="col" className={`${styles.figure} ${styles.count}`}>
                {t('article.print.count')}
              </th>
              <th scope="col" className={styles.place}>
                {t('article.print.place')}
              </th>
            </tr>
          </thead>
          <tbody>
            {scoresIn(group).map((id) => (
              <ScoreRow key={id} id={id} />
            ))}
          </tbody>
        </table>
      ))}
      {own && (
        <p className={styles.small}>
          {t('article.print.reference', {
            reference: own.reference[lang],
            articles: whole(own.articles, lang),
            version: own.engine.version,
            hash: own.engine.hash,
          })}
        </p>
      )}
    </section>
  );
}

function ScoreRow({ id }: { id: ScoreId }) {
  const { t, lang } = useWords();
  const { article, analysis, norms } = useReading();
  const score = analysis.scores[id];
  const reference = referenceFor(norms, article.lang, id);
  return (
    <tr>
      <th scope="row">
        {t(`scores.${id}.name`)}
        {hasParts(id) && <small>{t(`scores.${id}.unit`)}</small>}
      </th>
      {score.value === null ? (
        <td colSpan={3}>{t(`reasons.${score.reason}`)}</td>
      ) : (
        <>
          <td className={styles.figure}>{figure(id, score.value, lang)}</td>
          <td className={styles.figure}>
            {'count' in score &&
              t('article.scores.parts', { count: whole(score.count, lang), outOf: whole(score.outOf, lang) })}
          </td>
          <td className={styles.place}>{reference && placeInWords(score.value, reference, t, lang)}</td>
        </>
      )}
    </tr>
  );
}

function Sources() {
  const { t, lang } = useWords();
  const { article, analysis, voices } = useReading();
  return (
    <section>
      <h2>{t('article.panels.sources')}</h2>
      <VoiceBar voices={voices} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              {t('article.print.source')}
            </th>
            <th scope="col" className={styles.what}>
              {t('article.print.kind')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('article.print.words')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('article.print.share')}
            </th>
            <th scope="col" className={`${styles.figure} ${styles.quoted}`}>
              {t('article.print.quoted')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Swatch look={null} /> {t('article.sources.outlet')}
            </th>
            <td />
            <td className={styles.figure}>{whole(voices.outlet.words, lang)}</td>
            <td className={styles.figure}>{percent(voices.outlet.share, lang)}</td>
            <td />
          </tr>
          {voices.sources.map((source) => (
            <tr key={source.key}>
              <th scope="row" lang={source.name ? article.lang : undefined}>
                <Swatch look={source.look} /> {source.name ?? t('article.notes.unknownSource')}
              </th>
              <td>
                {kindInWords(source, t)}
                <small>{profileInWords(profileOf(source, analysis, article.title), t)}</small>
              </td>
              <td className={styles.figure}>{whole(source.words, lang)}</td>
              <td className={styles.figure}>{percent(source.share, lang)}</td>
              <td className={styles.figure}>
                {source.words > 0 && percent(source.direct / source.words, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
