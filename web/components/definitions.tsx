import type { ReactNode } from 'react';
import styles from './definitions.module.css';

/** A part of a page: its title beside what it holds. */
export function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <header>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  );
}

interface TermProps {
  /** Leads to it from elsewhere. */
  id?: string;
  name: ReactNode;
  definition: string;
  children?: ReactNode;
}
/** A term and what it means. */
export function Term({ id, name, definition, children }: TermProps) {
  return (
    <div id={id} className={styles.term}>
      <dt>{name}</dt>
      <dd>
        {definition}
        {children && <div className={styles.more}>{children}</div>}
      </dd>
    </div>
  );
}

export function List({ items }: { items: string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
