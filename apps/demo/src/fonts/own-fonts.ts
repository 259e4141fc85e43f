import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import { createStore } from 'zustand/vanilla';
import type { OwnFace } from './examine-own-fonts.js';
import { forgetFontFile, keepFontFile, keptFontFiles } from './own-fonts-store.js';

export interface OwnFonts {
  /** Files in use. `undefined` until they were looked for. */
  readonly files: readonly SuppliedFile[] | undefined;
  readonly faces: readonly OwnFace[];
}

const NONE: OwnFonts = { files: [], faces: [] };

/** The person's own official fonts: opened from disk once, kept on this computer, used for pages and files. */
export const ownFonts = createStore<OwnFonts>(() => ({ files: undefined, faces: [] }));

let loading: Promise<void> | undefined;

/** Looks once for fonts that are kept. Never rejects: a browser that keeps nothing has none. */
export function loadOwnFonts(): Promise<void> {
  loading ??= keptFontFiles()
    .then(async (files) => ownFonts.setState(files.length === 0 ? NONE : await used(files)))
    .catch(() => ownFonts.setState(NONE));
  return loading;
}

/** Opens font files and keeps those that are official fonts. Returns why the others are not used. */
export async function addOwnFonts(chosen: readonly File[], language: Language): Promise<readonly Finding[]> {
  await loadOwnFonts();
  const added = await Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const names = new Set(added.map(({ name }) => name));
  const others = (ownFonts.getState().files ?? []).filter(({ name }) => !names.has(name));
  const { examineOwnFonts } = await import('./examine-own-fonts.js');
  const { faces, findings } = await examineOwnFonts([...others, ...added], language);
  const files = [...others, ...added].filter((file) => faces.some(({ fileName }) => fileName === file.name));
  ownFonts.setState({ files, faces });
  for (const file of files) if (names.has(file.name)) await keepFontFile(file);
  return findings;
}

export async function removeOwnFont(name: string): Promise<void> {
  await forgetFontFile(name);
  const files = (ownFonts.getState().files ?? []).filter((file) => file.name !== name);
  ownFonts.setState(files.length === 0 ? NONE : await used(files));
}

async function used(files: readonly SuppliedFile[]): Promise<OwnFonts> {
  const { examineOwnFonts } = await import('./examine-own-fonts.js');
  const { faces } = await examineOwnFonts(files, 'zh-CN');
  return { files, faces };
}
