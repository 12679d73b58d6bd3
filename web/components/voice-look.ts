import styles from './voice-looks.module.css';

/** The class that gives the tint, ink and pattern of a voice by its look: see `SourceVoice`. */
export const voiceLook = (look: number): string => styles[`voice${look}`]!;

/** The class that gives the ink of a holder alone. */
export const tellerLook = (look: number): string => styles[`teller${look}`]!;
