import type { SourceVoice, Voices } from '../shapes/sources.ts';
import styles from './article-voice-bar.module.css';
import { voiceLook } from './voice-look.ts';

interface Props {
  voices: Voices;
  point?: (source: SourceVoice | null) => void;
  choose?: (source: SourceVoice) => void;
}

/** Share of voice as one bar: the outlet plain, each source as it is drawn in the text. The list under it says the same in words. */
export function VoiceBar({ voices, point, choose }: Props) {
  const heard = voices.sources.filter(({ share }) => share > 0);
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.outlet} style={{ flexGrow: voices.outlet.share }} />
      {heard.map((source) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons of the list are the keyboard's way
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the list are the keyboard's way
        <span
          key={source.key}
          className={`${styles.source} ${voiceLook(source.look)}`}
          style={{ flexGrow: source.share }}
          onPointerEnter={(event) => event.pointerType !== 'touch' && point?.(source)}
          onPointerLeave={() => point?.(null)}
          onClick={() => choose?.(source)}
        />
      ))}
    </div>
  );
}

/** A square in the look of a voice: a source's, or the outlet's where it is null. */
export function Swatch({ look }: { look: number | null }) {
  return (
    <span
      aria-hidden="true"
      className={[
        styles.swatch,
        ...(look === null ? [styles.outlet] : [styles.source, voiceLook(look)]),
      ].join(' ')}
    />
  );
}
