import { type Typeface, words } from '@xxgk/document';
import { vendoredAssets } from '@xxgk/fonts';
import fangsong from '@xxgk/fonts/assets/fangsong.ttf?url';
import heiti from '@xxgk/fonts/assets/heiti.ttf?url';
import kaiti from '@xxgk/fonts/assets/kaiti.ttf?url';
import songti from '@xxgk/fonts/assets/songti.ttf?url';
import xiaobiaosong from '@xxgk/fonts/assets/xiaobiaosong.ttf?url';
import { isEmbedded } from '../embedded/embedded.js';
import { areKept, fontResponse, forgetOtherFonts } from './kept-fonts.js';

const ADDRESSES: Readonly<Record<Typeface, string>> = { fangsong, heiti, kaiti, songti, xiaobiaosong };

export type FontFiles = Readonly<Record<Typeface, Uint8Array>>;

/** How far loading is, wherever it is waited for. */
export const loadingFonts = words({
  'zh-CN': (percent: number) => `正在载入字体 ${percent}%`,
  en: (percent) => `Loading fonts ${percent}%`,
});

/** Fetches the five font files; `progress` is told how many of all bytes have come. */
export async function fetchFonts(progress: (loaded: number, whole: number) => void): Promise<FontFiles> {
  const whole = vendoredAssets.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let loaded = 0;
  const count = (bytes: number): void => {
    loaded += bytes;
    progress(loaded, whole);
  };
  const entries = await Promise.all(
    vendoredAssets.map(
      async ({ typeface, byteLength }) =>
        [typeface, await fetchOne(ADDRESSES[typeface], byteLength, count)] as const,
    ),
  );
  if (!isEmbedded(fangsong)) void forgetOtherFonts(Object.values(ADDRESSES));
  return Object.fromEntries(entries) as FontFiles;
}

/** Whether the five font files are kept for use without a network. */
export function areFontsKept(): Promise<boolean> {
  return areKept(Object.values(ADDRESSES));
}

async function fetchOne(
  address: string,
  byteLength: number,
  count: (bytes: number) => void,
): Promise<Uint8Array> {
  const { body } = await fontResponse(address);
  if (body === null) throw new Error(`${address}: empty`);
  const bytes = new Uint8Array(byteLength);
  let offset = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes.set(part.value, offset);
    offset += part.value.length;
    count(part.value.length);
  }
  return bytes;
}

/** One font file, for who needs no others: a worker that draws charts. */
export function fontFile(typeface: Typeface): Promise<Uint8Array> {
  const byteLength = vendoredAssets.find((asset) => asset.typeface === typeface)?.byteLength ?? 0;
  return fetchOne(ADDRESSES[typeface], byteLength, () => undefined);
}
