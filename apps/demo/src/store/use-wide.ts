import { useSyncExternalStore } from 'react';

/** A window in which the form, what is said of it and its pages have room side by side. */
const WIDE = '(min-width: 100rem)';

/** Whether the pages always stand beside the form. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(tell: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
