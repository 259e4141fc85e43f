import { type FaceMetrics, once, type Typeface } from '@xxgk/document';
import type { FontCoverage } from '../font-set.js';
import { ascent, coverages, descent, faces, unitsPerEm } from '../generated/face-metrics.js';
import { codePointSet } from './code-point-set.js';
import { decodeAdvances } from './decode.js';

/** Measures and characters of a vendored face. */
export interface VendoredFace {
  readonly metrics: FaceMetrics;
  readonly coverage: FontCoverage;
}

const coverageSets = coverages.map((coverage) => once(() => codePointSet(coverage)));

/** A vendored face from the metrics data, decoded when first asked for a character. No font is read. */
export function vendoredFace(typeface: Typeface): VendoredFace {
  const data = faces[typeface];
  const coverageSet = once(() => coverageSets[data.coverage]?.() ?? codePointSet(''));
  const advances = once(() => decodeAdvances(data.advances));
  return {
    metrics: {
      ascent: ascent / unitsPerEm,
      descent: descent / unitsPerEm,
      advance(codePoint) {
        if (!coverageSet().has(codePoint)) return undefined;
        return (advances().get(codePoint) ?? unitsPerEm) / unitsPerEm;
      },
    },
    coverage: {
      get count() {
        return coverageSet().count;
      },
      has: (codePoint) => coverageSet().has(codePoint),
    },
  };
}
