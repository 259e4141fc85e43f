import { createStore } from 'zustand/vanilla';
import { type FontFiles, fetchFonts } from './font-files.js';
import { faceInstaller, type InstallFaces } from './install-faces.js';

export interface AppFonts {
  /** Share of their bytes that has come, in whole percent. */
  readonly percent: number;
  /** The five font files, fetched once and then kept. A failed load can be tried again. */
  readonly load: () => Promise<FontFiles>;
  readonly install: InstallFaces;
}

/** The fonts that come with the app. */
export const appFonts = createStore<AppFonts>((set) => {
  let loading: Promise<FontFiles> | undefined;
  const progress = (loaded: number, whole: number): void =>
    set({ percent: Math.floor((100 * loaded) / whole) });
  return {
    percent: 0,
    load: () => {
      loading ??= fetchFonts(progress).catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    install: faceInstaller(),
  };
});
