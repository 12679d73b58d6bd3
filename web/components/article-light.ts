import { type PointerEvent, useSyncExternalStore } from 'react';
import type { ScoreId } from '../../server/analysis/types.ts';
import type { Light } from '../shapes/moved.ts';

/**
 * What lights up, kept outside of React's tree: a hover then redraws the few notes and scores that it
 * concerns, and never the text. What is pointed at goes before what is pinned.
 */
export interface Lights {
  now(): Light;
  subscribe(listener: () => void): () => void;
  /** What the pointer or the keyboard's focus is on; null when it leaves. */
  hover(light: Light | null): void;
  /** What stays lit while nothing is pointed at. */
  pin(light: Light | null): void;
}

const DARK: Light = { spans: [], findings: new Set(), scores: new Set() };

export function createLights(): Lights {
  const listeners = new Set<() => void>();
  let hovered: Light | null = null;
  let pinned: Light | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    now: () => hovered ?? pinned ?? DARK,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hover: (light) => {
      if (light === hovered) return;
      hovered = light;
      tell();
    },
    pin: (light) => {
      pinned = light;
      tell();
    },
  };
}

/** Whether a finding is lit. */
export function useFindingLit(lights: Lights, id: string): boolean {
  return useSyncExternalStore(lights.subscribe, () => lights.now().findings.has(id));
}

/** Whether a score is lit. */
export function useScoreLit(lights: Lights, id: ScoreId): boolean {
  return useSyncExternalStore(lights.subscribe, () => lights.now().scores.has(id));
}

/** A finger leaves no hover behind. */
export const hovers = ({ pointerType }: PointerEvent): boolean => pointerType !== 'touch';

/** What to hang on an element so that pointing at it, or coming to it by keyboard, lights something. */
export function lighting(lights: Lights, light: () => Light) {
  return {
    onPointerEnter: (event: PointerEvent) => hovers(event) && lights.hover(light()),
    onPointerLeave: () => lights.hover(null),
    onFocus: () => lights.hover(light()),
    onBlur: () => lights.hover(null),
  };
}
