import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { appFonts } from './app-fonts.js';
import { ownFonts } from './own-fonts.js';

export interface PageFonts {
  /** Share of the bytes that have come; 100 when everything can be painted. */
  readonly percent: number;
  readonly hasFailed: boolean;
  retry(): void;
}

/** Makes the fonts of the pages known to the browser: those of the app, and the person's own. */
export function usePageFonts(): PageFonts {
  const faces = useStore(ownFonts, (state) => state.faces);
  const areOwnKnown = useStore(ownFonts, ({ files }) => files !== undefined);
  const percent = useStore(appFonts, (state) => state.percent);
  const [isInstalled, setInstalled] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => void ownFonts.getState().load(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to load again
  useEffect(() => {
    if (!areOwnKnown) return;
    let isShown = true;
    const { load, install } = appFonts.getState();
    load()
      .then((files) => install([...Object.entries(files).map(([id, bytes]) => ({ id, bytes })), ...faces]))
      .then(
        () => isShown && setInstalled(true),
        () => isShown && setFailed(true),
      );
    return () => {
      isShown = false;
    };
  }, [faces, areOwnKnown, attempt]);
  return { percent: isInstalled ? 100 : Math.min(99, percent), hasFailed, retry };
}
