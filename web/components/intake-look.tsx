import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleOff,
  IconCopy,
  IconLoader2,
  IconPencil,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Look } from '../shapes/intake-tally.ts';
import styles from './intake-row.module.css';

const ICONS: Record<Look, TablerIcon> = {
  waiting: IconCircleDashed,
  reading: IconLoader2,
  ready: IconCircle,
  needs: IconPencil,
  queued: IconCircleDashed,
  adding: IconLoader2,
  added: IconCircleCheck,
  existing: IconCopy,
  removing: IconLoader2,
  refused: IconAlertTriangle,
  leftOut: IconCircleOff,
};

/** A sign for how a file stands, beside its words. */
export function LookIcon({ look }: { look: Look }) {
  const Icon = ICONS[look];
  return <Icon className={styles.icon} size={17} stroke={1.75} aria-hidden="true" />;
}
