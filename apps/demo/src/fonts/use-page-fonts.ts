import { useEffect, useState } from 'react';
import { fontFiles } from './font-files.js';

/** Name under which the browser knows a face of the page model. */
export function familyOf(face: string): string {
  return `xxgk-${face}`;
}

let installed: Promise<void> | undefined;

/** Makes the fonts of the pages known to the browser. Returns the percentage that has come; 100 when they are ready. */
export function usePageFonts(): number {
  const [percent, setPercent] = useState(0);
  useEffect(() => {
    let isShown = true;
    const progress = (loaded: number, whole: number): void => {
      if (isShown) setPercent(Math.min(99, Math.floor((100 * loaded) / whole)));
    };
    installed ??= fontFiles(progress).then(async (files) => {
      await Promise.all(
        Object.entries(files).map(async ([face, bytes]) => {
          const font = new FontFace(familyOf(face), bytes as BufferSource);
          document.fonts.add(await font.load());
        }),
      );
    });
    installed.then(
      () => {
        if (isShown) setPercent(100);
      },
      () => {
        installed = undefined;
      },
    );
    return () => {
      isShown = false;
    };
  }, []);
  return percent;
}
