import { type RefObject, useEffect } from 'react';
import type { Lights } from './article-light.ts';

/** How long the pointer rests on a finding before the panel moves for it, in milliseconds. */
const RESTS = 200;

/**
 * Brings a lit score into the panel's view where none of those that are lit is in it: what the reader
 * rests on in the text then shows what it moves. The panel alone scrolls, and never under the pointer.
 * @param root holds the scores, and lies in an `aside` that scrolls
 */
export function useFollow(root: RefObject<HTMLElement | null>, lights: Lights): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const follow = (): void => {
      const panel = root.current?.closest('aside');
      if (!panel || panel.matches(':hover, :focus-within')) return;
      const lit = [...panel.querySelectorAll('[data-score][data-lit]')].map((item) =>
        item.getBoundingClientRect(),
      );
      const view = panel.getBoundingClientRect();
      const bottom = Math.min(view.bottom, window.innerHeight);
      const first = lit[0];
      if (!first || lit.some((item) => item.top >= view.top && item.bottom <= bottom)) return;
      panel.scrollTop += first.top < view.top ? first.top - view.top - 8 : first.bottom - bottom + 8;
    };
    const stop = lights.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(follow, RESTS);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [root, lights]);
}
