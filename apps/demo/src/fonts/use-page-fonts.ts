import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { fontFiles } from './font-files.js';
import { installFaces } from './install-faces.js';
import { loadOwnFonts, ownFonts } from './own-fonts.js';

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
  const [percent, setPercent] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((count) => count + 1);
  }, []);
  useEffect(() => void loadOwnFonts(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to load again
  useEffect(() => {
    if (!areOwnKnown) return;
    let isShown = true;
    const progress = (loaded: number, whole: number): void => {
      if (isShown) setPercent(Math.min(99, Math.floor((100 * loaded) / whole)));
    };
    fontFiles(progress)
      .then((files) =>
        installFaces([...Object.entries(files).map(([id, bytes]) => ({ id, bytes })), ...faces]),
      )
      .then(
        () => isShown && setPercent(100),
        () => isShown && setFailed(true),
      );
    return () => {
      isShown = false;
    };
  }, [faces, areOwnKnown, attempt]);
  return { percent, hasFailed, retry };
}
