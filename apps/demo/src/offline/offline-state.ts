import { createStore } from 'zustand/vanilla';
import { appFonts } from '../fonts/app-fonts.js';
import { areFontsKept } from '../fonts/font-files.js';

/** Whether the app works without a network: not known to, being made so, or ready. */
export type OfflineState = 'unknown' | 'coming' | 'ready';

export const offlineState = createStore<{ readonly state: OfflineState }>(() => ({ state: 'unknown' }));

/** A copy of a font is written a moment after the font was read. */
const LOOK_EVERY_MS = 500;
const LOOKS = 60;

/**
 * Fetches the fonts once the app itself is kept and the page is at rest, so that everything works without a network
 * though nobody has looked at pages yet. Never throws.
 */
export async function makeReadyForOffline(): Promise<void> {
  await navigator.serviceWorker.ready;
  offlineState.setState({ state: 'coming' });
  await new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 1000),
  );
  try {
    if (!(await areFontsKept())) await appFonts.getState().load();
    for (let look = 0; look < LOOKS && !(await areFontsKept()); look += 1)
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    offlineState.setState({ state: (await areFontsKept()) ? 'ready' : 'unknown' });
  } catch {
    // The next visit tries again; whoever looks at pages before is told what is missing.
    offlineState.setState({ state: 'unknown' });
  }
}
