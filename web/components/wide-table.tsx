import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './wide-table.module.css';

/** A table that scrolls by itself where it is wider than the page, by the keys as well. */
export function WideTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keys
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <Table fz="xs" verticalSpacing={5} horizontalSpacing="xs" captionSide="top" className={styles.table}>
        <Table.Caption className={styles.caption}>{caption}</Table.Caption>
        {children}
      </Table>
    </section>
  );
}
