/** The libraries that the engine is timed beside: both read English, wink with the model that the engine's English is made of. */
export const PIPES = ['wink', 'compromise'] as const;
export type Pipe = (typeof PIPES)[number];

/** All that a library does with a text: its full pipe, and where it computes late, what it found. */
export async function loadPipe(pipe: Pipe): Promise<(text: string) => unknown> {
  if (pipe === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).json();
  }
  const { default: winkNLP } = await import('wink-nlp');
  const { default: english } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(english);
  return (text) => nlp.readDoc(text);
}
