import { useState } from 'react';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { type SourceVoice, voicesOf } from '../shapes/sources.ts';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** Who speaks, for how many words, in what part and how introduced. */
export function SourcesPanel() {
  const { t, lang } = useWords();
  const { analysis, voices: counted } = useReading();
  const [opened, setOpened] = useState<string>();
  const voices = voicesOf(analysis, counted);
  return (
    <>
      <p className={styles.lead}>{t('article.sources.lead')}</p>
      <div className={styles.voiceBar} aria-hidden="true">
        <span style={{ flexGrow: voices.outlet.share }} className={styles.outletPart} />
        {voices.sources.map(({ key, share }) => (
          <span key={key} style={{ flexGrow: share }} className={styles.sourcePart} />
        ))}
      </div>
      <div className={styles.voice}>
        <span className={styles.voiceName}>{t('article.sources.outlet')}</span>
        <span className={styles.value}>{percent(voices.outlet.share, lang)}</span>
        <small>
          {t('article.sources.words', { count: voices.outlet.words, n: whole(voices.outlet.words, lang) })}
        </small>
      </div>
      {voices.sources.length === 0 && <p>{t('article.sources.none')}</p>}
      <ul className={styles.plainList}>
        {voices.sources.map((source) => (
          <li key={source.key}>
            <Source
              source={source}
              open={opened === source.key}
              toggle={() => setOpened(opened === source.key ? undefined : source.key)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ source, open, toggle }: { source: SourceVoice; open: boolean; toggle: () => void }) {
  const { t, lang } = useWords();
  const { article } = useReading();
  const told = source.cues.filter(({ stance }) => stance !== 'neutral');
  return (
    <>
      <button type="button" className={styles.voice} aria-expanded={open} onClick={toggle}>
        <span className={styles.voiceName} lang={source.name ? article.lang : undefined}>
          {source.name ?? t('article.notes.unknownSource')}
        </span>
        <span className={styles.value}>{percent(source.share, lang)}</span>
        <small>
          {[
            source.role && t(`roles.${source.role}.name`),
            source.kind && source.kind !== 'person' && t(`holderKinds.${source.kind}.name`),
            t('article.sources.words', { count: source.words, n: whole(source.words, lang) }),
            source.words > 0 &&
              source.direct > 0 &&
              t('article.sources.quoted', { share: percent(source.direct / source.words, lang) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {told.map((cue) => (
          <small key={cue.start} className={styles.cue} data-stance={cue.stance}>
            <i lang={article.lang}>{cue.text}</i> · {t(`cueStances.${cue.stance}`)}
          </small>
        ))}
      </button>
      {open && (
        <div className={styles.opened}>
          <p className={styles.count}>{t('article.sources.passages')}</p>
          <Passages spans={source.spans} layer="voice" />
          {source.cues.length > 0 && (
            <>
              <p className={styles.count}>{t('article.sources.cues')}</p>
              <Passages
                spans={source.cues}
                layer="voice"
                beside={(i) => t(`cueStances.${source.cues[i]!.stance}`)}
              />
            </>
          )}
        </div>
      )}
    </>
  );
}
