import { useEffect } from 'react';

/** Follows an address that points at something once it is there. */
export function useFollowedHash(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
}
