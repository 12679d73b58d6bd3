import type { CueStance } from '../../server/analysis/types.ts';
import styles from './bar.module.css';

interface Props {
  /** Of the longest one, from 0 to 1. */
  share: number;
  tone?: CueStance;
}

/** A bar in a cell of a table, beside its figure: for the eye only. */
export function Bar({ share, tone }: Props) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.bar} data-tone={tone} style={{ width: `${Math.max(share, 0.004) * 100}%` }} />
    </span>
  );
}
