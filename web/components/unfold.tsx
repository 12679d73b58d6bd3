import { type ReactNode, useState } from 'react';
import styles from './unfold.module.css';

/** Something that is drawn only once it is opened. */
export function Unfold({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && (
        <div className={styles.inside}>
          {lead && <p>{lead}</p>}
          {children}
        </div>
      )}
    </details>
  );
}
