import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const SCHEME = 'data-mantine-color-scheme';

/** Whether the page is being printed. Paper is white: dark colours give way to the light ones for as long. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    let scheme: string | null = null;
    // The browser takes its picture right after the event, so what is drawn for it must be there then.
    const before = (): void => {
      scheme = root.getAttribute(SCHEME);
      root.setAttribute(SCHEME, 'light');
      flushSync(() => setPrinting(true));
    };
    const after = (): void => {
      if (scheme !== null) root.setAttribute(SCHEME, scheme);
      setPrinting(false);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
