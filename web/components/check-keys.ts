import { useLocalStorage, useWindowEvent } from '@mantine/hooks';

/** Left and right go to the sentence before or after, where they do nothing else. */
export function useArrows(back: () => void, on: () => void): void {
  useWindowEvent('keydown', (event) => {
    if (isTaken(event)) return;
    if (event.key === 'ArrowLeft') back();
    if (event.key === 'ArrowRight') on();
  });
}

/** Calls with the number whose key was pressed; keys of one character can be switched off (WCAG 2.1.4). */
export function useNumberKeys(choose: (n: number) => void): void {
  const [on] = useLocalStorage({ key: 'cadrage.keys', defaultValue: true, getInitialValueInEffect: false });
  useWindowEvent('keydown', (event) => {
    if (on && !isTaken(event) && /^[1-5]$/.test(event.key)) choose(Number(event.key));
  });
}

/** Whether a key is somebody else's: a field's, a dialog's, a group's with keys of its own, or the browser's. */
function isTaken({ target, ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [role="dialog"]')) return true;
  return key.startsWith('Arrow') && (shiftKey || target.closest('[role="tablist"], [data-words]') !== null);
}
