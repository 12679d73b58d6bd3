import { useIntersection, useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Draws its contents while they are near the window, in a place that is kept for them: a page of many
 * charts is there at once, and a change redraws only those that are seen. On paper all are drawn.
 * @param height of the contents, in pixels
 */
export function WhenNear({ height, children }: { height: number; children: ReactNode }) {
  const { ref, entry } = useIntersection<HTMLDivElement>({ rootMargin: '100px 0px' });
  const [printed, setPrinted] = useState(false);
  // The browser prints what is there when the event ends.
  useWindowEvent('beforeprint', () => flushSync(() => setPrinted(true)));
  useWindowEvent('afterprint', () => setPrinted(false));
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {(printed || entry?.isIntersecting) && children}
    </div>
  );
}
