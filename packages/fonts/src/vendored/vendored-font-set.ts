import { defineError, type FaceMetrics } from '@xxgk/document';
import type { FontFace, FontSet } from '../font-set.js';
import { type VendoredAsset, vendoredAssets } from './vendored-assets.js';
import { vendoredChains } from './vendored-chains.js';
import { vendoredFace } from './vendored-face.js';

const notVendored = defineError('font-missing', {
  'zh-CN': (file: string, wanted: number, given: number) =>
    `自带字体 ${file} 应为 ${wanted} 字节，实为 ${given} 字节。请重新安装。`,
  en: (file, wanted, given) => `${file}: ${wanted} bytes expected, ${given} given. Install again.`,
});

/**
 * The five vendored fonts as a font set. Input: the bytes of the files named in `vendoredAssets`, by typeface.
 * Parses no font; the measures come from the metrics data, so other files are refused by their length.
 * @throws XxgkError `font-missing` when a file is absent or not the vendored one.
 */
export function vendoredFontSet(files: Readonly<Record<string, Uint8Array>>): FontSet {
  const fontFaces = new Map<string, FontFace>();
  const faces = new Map<string, FaceMetrics>();
  for (const asset of vendoredAssets) {
    const face = fontFace(asset, files[asset.typeface]);
    fontFaces.set(face.id, face);
    faces.set(face.id, face.metrics);
  }
  return { faces, chains: vendoredChains, fontFaces };
}

function fontFace(asset: VendoredAsset, bytes: Uint8Array | undefined): FontFace {
  if (bytes?.byteLength !== asset.byteLength) {
    throw notVendored([asset.fileName, asset.byteLength, bytes?.byteLength ?? 0]);
  }
  const { typeface, familyName, postscriptName, licence } = asset;
  return {
    id: typeface,
    typeface,
    familyName,
    postscriptName,
    licence,
    origin: 'vendored',
    bytes,
    ...vendoredFace(typeface),
  };
}
