import type { FaceMetrics, FontMetrics } from '@xxgk/document';
import { vendoredAssets } from './vendored-assets.js';
import { vendoredChains } from './vendored-chains.js';
import { vendoredFace } from './vendored-face.js';

/** Metrics of the five vendored faces, from data: needs no font file. Face ids are the typefaces. Never throws. */
export function vendoredMetrics(): FontMetrics {
  const faces = new Map<string, FaceMetrics>(
    vendoredAssets.map(({ typeface }) => [typeface, vendoredFace(typeface).metrics]),
  );
  return { faces, chains: vendoredChains };
}
