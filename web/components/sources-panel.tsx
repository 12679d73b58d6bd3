import { useState } from 'react';
import { useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { lightOfSource } from '../shapes/moved.ts';
import { profileOf } from '../shapes/source-profile.ts';
import { ordered, SOURCE_ORDERS, type SourceOrder, type SourceVoice } from '../shapes/sources.ts';
import { Help } from './article-help.tsx';
import { lighting } from './article-light.ts';
import { Swatch, VoiceBar } from './article-voice-bar.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';
import { kindInWords, profileInWords } from './source-words.ts';
import { VoiceSteps } from './voice-steps.tsx';

/**
 * Who speaks, for how many words, in what part and how introduced. Pointing at a source lights its words, and
 * opening it keeps them lit.
 */
export function SourcesPanel() {
  const { t, lang } = useWords();
  const { voices, lights, heard, hear, leave } = useReading();
  const [order, setOrder] = useState<SourceOrder>('share');
  const many = voices.sources.length > 1;
  const toggle = (source: SourceVoice): void => (heard?.key === source.key ? leave() : hear(source));
  return (
    <>
      <div className={styles.leadHead}>
        <p className={styles.lead}>{t('article.sources.lead')}</p>
        <Help name={t('article.panels.sources')} text={t('article.sources.help')} />
      </div>
      <VoiceBar
        voices={voices}
        point={(source) => lights.hover(source && lightOfSource(source))}
        choose={toggle}
      />
      <div className={styles.voice}>
        <span className={styles.voiceName}>
          <Swatch look={null} />
          {t('article.sources.outlet')}
        </span>
        <span className={styles.value}>{percent(voices.outlet.share, lang)}</span>
        <small>
          {t('article.sources.words', { count: voices.outlet.words, n: whole(voices.outlet.words, lang) })}
        </small>
      </div>
      {voices.sources.length === 0 && <p>{t('article.sources.none')}</p>}
      {many && (
        <fieldset className={styles.orders}>
          <legend>{t('article.sources.order')}</legend>
          {SOURCE_ORDERS.map((name) => (
            <button key={name} type="button" aria-pressed={order === name} onClick={() => setOrder(name)}>
              {t(`article.sources.orders.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <ul className={styles.plainList}>
        {ordered(voices.sources, order).map((source) => (
          <li key={source.key}>
            <Source source={source} open={heard?.key === source.key} toggle={() => toggle(source)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface SourceProps {
  source: SourceVoice;
  open: boolean;
  toggle: () => void;
}

function Source({ source, open, toggle }: SourceProps) {
  const { t, lang } = useWords();
  const { article, analysis, lights } = useReading();
  const { words, direct } = source;
  const profile = profileOf(source, analysis, article.title);
  const told = source.cues.filter(({ stance }) => stance !== 'neutral');
  const counted =
    words === 0
      ? [t('article.sources.silent')]
      : [
          t('article.sources.words', { count: words, n: whole(words, lang) }),
          direct === 0
            ? t('article.sources.unquoted')
            : t('article.sources.quoted', { share: percent(direct / words, lang) }),
        ];
  return (
    <>
      <button
        type="button"
        className={styles.voice}
        aria-expanded={open}
        onClick={toggle}
        {...lighting(lights, () => lightOfSource(source))}
      >
        <span className={styles.voiceName} lang={source.name ? article.lang : undefined}>
          <Swatch look={source.look} />
          {source.name ?? t('article.notes.unknownSource')}
        </span>
        <span className={styles.value}>{percent(source.share, lang)}</span>
        <small>{[kindInWords(source, t), ...counted].filter(Boolean).join(' · ')}</small>
        <small>{profileInWords(profile, t)}</small>
        {told.map((cue) => (
          <small key={cue.start} className={styles.cue} data-stance={cue.stance}>
            <i lang={article.lang}>{cue.text}</i> · {t(`cueStances.${cue.stance}`)}
          </small>
        ))}
      </button>
      {open && (
        <div className={styles.opened}>
          <VoiceSteps named={false} />
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
