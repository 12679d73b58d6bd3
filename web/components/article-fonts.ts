import { useEffect, useState } from 'react';

/** Longer than this a text is not kept from its reader, whatever its letters look like. */
const PATIENCE = 1000;

const FACES = ['400 1em', '600 1em', 'italic 400 1em'].map((face) => `${face} 'Source Serif 4 Variable'`);

/**
 * Whether the letters of the text are there. They are asked for at once, beside the article: a text
 * drawn in other letters first would move under the eyes of its reader.
 */
export function useLetters(): boolean {
  const [there, setThere] = useState(() => FACES.every((face) => document.fonts.check(face)));
  useEffect(() => {
    const settle = (): void => setThere(true);
    const patience = setTimeout(settle, PATIENCE);
    void Promise.allSettled(FACES.map((face) => document.fonts.load(face))).then(settle);
    return () => clearTimeout(patience);
  }, []);
  return there;
}
