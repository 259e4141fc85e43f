import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import { createStore } from 'zustand/vanilla';
import type { OwnFace } from './examine-own-fonts.js';
import { keptFontFiles } from './own-fonts-database.js';

export interface OwnFonts {
  /** Files in use. `undefined` until they were looked for. */
  readonly files: readonly SuppliedFile[] | undefined;
  readonly faces: readonly OwnFace[];
  /** Looks once for fonts that are kept. Never rejects: a browser that keeps nothing has none. */
  load(): Promise<void>;
  /** Opens font files and keeps those that are official fonts. Returns why the others are not used. */
  add(chosen: readonly File[], language: Language): Promise<readonly Finding[]>;
  remove(name: string): Promise<void>;
}

const NONE = { files: [], faces: [] };

/** The person's own official fonts: opened from disk once, kept on this computer, used for pages and files. */
export const ownFonts = createStore<OwnFonts>((set, get) => {
  const kept = keptFontFiles();
  let loading: Promise<void> | undefined;
  async function use(files: readonly SuppliedFile[]): Promise<void> {
    set(files.length === 0 ? NONE : { files, faces: (await examine(files, 'zh-CN')).faces });
  }
  return {
    files: undefined,
    faces: [],
    load: () => {
      loading ??= kept
        .all()
        .then(use)
        .catch(() => set(NONE));
      return loading;
    },
    add: async (chosen, language) => {
      await get().load();
      const added = await Promise.all(
        chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const names = new Set(added.map(({ name }) => name));
      const all = [...(get().files ?? []).filter(({ name }) => !names.has(name)), ...added];
      const { faces, findings } = await examine(all, language);
      const files = all.filter((file) => faces.some(({ fileName }) => fileName === file.name));
      set({ files, faces });
      for (const file of files) if (names.has(file.name)) await kept.keep(file);
      return findings;
    },
    remove: async (name) => {
      await kept.forget(name);
      await use((get().files ?? []).filter((file) => file.name !== name));
    },
  };
});

/** What takes fonts apart is loaded only when there are some. */
async function examine(files: readonly SuppliedFile[], language: Language) {
  const { examineOwnFonts } = await import('./examine-own-fonts.js');
  return examineOwnFonts(files, language);
}
