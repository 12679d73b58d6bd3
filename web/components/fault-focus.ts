import { type RefObject, useEffect, useRef } from 'react';
import type { Faults } from '../shapes/draft-form.ts';

/** Leads to the first field with a fault each time the form was sent, as `asked` counts. */
export function useFaultFocus(faults: Faults, asked: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  const told = Object.keys(faults).length > 0;
  useEffect(() => {
    if (asked > 0 && told) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [asked, told]);
  return form;
}
