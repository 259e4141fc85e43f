import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { defineError, type Finding, type Typeface } from '@xxgk/document';
import { type FontSet, vendoredAssets, vendoredFontSet, withSuppliedFonts } from '@xxgk/fonts';
import type { LocalContext } from '../process/local-context.js';

const FONT_FILE = /\.(ttf|otf|ttc|otc|woff2?)$/i;

const folderMissing = defineError('font-missing', {
  'zh-CN': (path: string) => `找不到字体目录“${path}”。请核对 --fonts 或环境变量 XXGK_FONTS。`,
  en: (path) => `There is no font folder "${path}". Check --fonts or XXGK_FONTS.`,
});

const folderEmpty = defineError('font-missing', {
  'zh-CN': (path: string) =>
    `字体目录“${path}”中没有字体文件（.ttf、.otf、.ttc）。请核对 --fonts 或环境变量 XXGK_FONTS。`,
  en: (path) => `The font folder "${path}" holds no fonts (.ttf, .otf, .ttc). Check --fonts or XXGK_FONTS.`,
});

const packageBroken = defineError('font-missing', {
  'zh-CN': (path: string) => `缺少随程序提供的字体“${path}”。请重新安装 xxgk。`,
  en: (path) => `The font "${path}" that comes with xxgk is missing. Install xxgk again.`,
});

/** The fonts to use, and what is wrong with the supplied ones. */
export interface LoadedFonts {
  readonly fontSet: FontSet;
  readonly findings: readonly Finding[];
}

/** Loads the fonts that come with xxgk and those of a folder, where one is named. @throws XxgkError `font-missing` */
export async function loadFonts(
  folder: string,
  { workingDirectory, language }: LocalContext,
): Promise<LoadedFonts> {
  const base = vendoredFontSet(await readVendored());
  if (folder === '') return { fontSet: base, findings: [] };
  const files = await readSupplied(folder, workingDirectory);
  return withSuppliedFonts(base, files, { language });
}

async function readVendored(): Promise<Readonly<Record<Typeface, Uint8Array>>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@xxgk/fonts/package.json'));
  const read = vendoredAssets.map(async ({ typeface, fileName }) => {
    const path = join(folder, 'assets', fileName);
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw packageBroken([path], cause);
    });
    return [typeface, bytes] as const;
  });
  return Object.fromEntries<Uint8Array>(await Promise.all(read)) as Record<Typeface, Uint8Array>;
}

async function readSupplied(
  directory: string,
  workingDirectory: string,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const folder = resolve(workingDirectory, directory);
  const names = await readdir(folder).catch((cause: unknown) => {
    throw folderMissing([directory], cause);
  });
  const fonts = names.filter((name) => FONT_FILE.test(name)).sort();
  if (fonts.length === 0) throw folderEmpty([directory]);
  return Promise.all(fonts.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
