import type { FontCoverage } from './font-set.js';
import { gb2312, generalStandard } from './generated/hanzi-lists.js';
import { eachRun } from './vendored/decode.js';

/** How many characters of a list a face has. */
export interface ListCoverage {
  readonly covered: number;
  readonly total: number;
}

export interface CoverageReport {
  /** All characters of the face. */
  readonly characters: number;
  /** The 6763 hanzi of GB/T 2312-1980. */
  readonly gb2312: ListCoverage;
  /** The 8105 hanzi of 通用规范汉字表 (2013). */
  readonly generalStandard: ListCoverage;
}

/** Counts how much of the two official hanzi lists a face has. Pure. Never throws. */
export function coverageReport(face: { readonly coverage: FontCoverage }): CoverageReport {
  return {
    characters: face.coverage.count,
    gb2312: count(gb2312, face.coverage),
    generalStandard: count(generalStandard, face.coverage),
  };
}

function count(list: string, coverage: FontCoverage): ListCoverage {
  let covered = 0;
  let total = 0;
  eachRun(list, (first, length) => {
    total += length;
    for (let code = first; code < first + length; code += 1) {
      if (coverage.has(code)) covered += 1;
    }
  });
  return { covered, total };
}
