import type { SourceVoice, Voices } from '../shapes/sources.ts';
import styles from './article-voice-bar.module.css';

/** How strong the ink of the nth of so many sources is, in percent: the most heard has most. */
const ink = (i: number, of: number): number => (of < 2 ? 90 : Math.round(90 - (60 * i) / (of - 1)));

/** The look of the nth of so many sources, the same in the bar and beside its name. */
export const shade = (i: number, of: number) => ({ '--ink': `${ink(i, of)}%` }) as React.CSSProperties;

interface Props {
  voices: Voices;
  point?: (source: SourceVoice | null) => void;
  choose?: (source: SourceVoice) => void;
}

/** Share of voice as one bar: the outlet plain, each source in a shade of its own and hatched. The list under it says the same in words. */
export function VoiceBar({ voices, point, choose }: Props) {
  const heard = voices.sources.filter(({ share }) => share > 0);
  return (
    <div className={styles.bar} aria-hidden="true">
      <span className={styles.outlet} style={{ flexGrow: voices.outlet.share }} />
      {heard.map((source, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons of the list are the keyboard's way
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons of the list are the keyboard's way
        <span
          key={source.key}
          className={styles.source}
          style={{ flexGrow: source.share, ...shade(i, voices.sources.length) }}
          onPointerEnter={(event) => event.pointerType !== 'touch' && point?.(source)}
          onPointerLeave={() => point?.(null)}
          onClick={() => choose?.(source)}
        />
      ))}
    </div>
  );
}

/** A square in the look of a voice: the nth source, or the outlet where `i` is null. */
export function Swatch({ i, of }: { i: number | null; of: number }) {
  return (
    <span
      aria-hidden="true"
      className={`${styles.swatch} ${i === null ? styles.outlet : styles.source}`}
      style={i === null ? undefined : shade(i, of)}
    />
  );
}
