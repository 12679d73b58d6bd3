import { useMemo, useState } from 'react';
import { type T, useWords } from '../messages/words.ts';
import { percent, whole } from '../shapes/figures.ts';
import { type Light, lightOfSpans } from '../shapes/moved.ts';
import { type SourceVoice, voicesOf } from '../shapes/sources.ts';
import { Help } from './article-help.tsx';
import { lighting } from './article-light.ts';
import { Swatch, VoiceBar } from './article-voice-bar.tsx';
import styles from './panels.module.css';
import { Passages } from './passages.tsx';
import { useReading } from './reading-context.ts';

/** Who speaks, for how many words, in what part and how introduced. Pointing at a source lights its words. */
export function SourcesPanel() {
  const { t, lang } = useWords();
  const { analysis, voices: counted, lights } = useReading();
  const [opened, setOpened] = useState<string>();
  const voices = useMemo(() => voicesOf(analysis, counted), [analysis, counted]);
  const of = voices.sources.length;
  return (
    <>
      <div className={styles.leadHead}>
        <p className={styles.lead}>{t('article.sources.lead')}</p>
        <Help name={t('article.panels.sources')} text={t('article.sources.help')} />
      </div>
      <VoiceBar
        voices={voices}
        point={(source) => lights.hover(source && lightOf(source))}
        choose={({ key }) => setOpened(opened === key ? undefined : key)}
      />
      <div className={styles.voice}>
        <span className={styles.voiceName}>
          <Swatch i={null} of={of} />
          {t('article.sources.outlet')}
        </span>
        <span className={styles.value}>{percent(voices.outlet.share, lang)}</span>
        <small>
          {t('article.sources.words', { count: voices.outlet.words, n: whole(voices.outlet.words, lang) })}
        </small>
      </div>
      {of === 0 && <p>{t('article.sources.none')}</p>}
      <ul className={styles.plainList}>
        {voices.sources.map((source, i) => (
          <li key={source.key}>
            <Source
              source={source}
              swatch={<Swatch i={i} of={of} />}
              open={opened === source.key}
              toggle={() => setOpened(opened === source.key ? undefined : source.key)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A source lights all that it says. */
const lightOf = ({ spans, attributions }: SourceVoice): Light =>
  lightOfSpans(
    spans,
    attributions.map((i) => `attribution-${i}`),
  );

/** What kind of holder a source is and what it speaks for, in words; null where nothing is known of it. */
export function kindInWords({ kind, role }: SourceVoice, t: T): string | null {
  if (kind === null || role === null) return null;
  return [t(`holderKinds.${kind}.name`), ...(role === 'other' ? [] : [t(`roles.${role}.name`)])].join(', ');
}

interface SourceProps {
  source: SourceVoice;
  swatch: React.ReactNode;
  open: boolean;
  toggle: () => void;
}

function Source({ source, swatch, open, toggle }: SourceProps) {
  const { t, lang } = useWords();
  const { article, lights } = useReading();
  const { words, direct } = source;
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
        {...lighting(lights, () => lightOf(source))}
      >
        <span className={styles.voiceName} lang={source.name ? article.lang : undefined}>
          {swatch}
          {source.name ?? t('article.notes.unknownSource')}
        </span>
        <span className={styles.value}>{percent(source.share, lang)}</span>
        <small>{[kindInWords(source, t), ...counted].filter(Boolean).join(' · ')}</small>
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
