import type { FindingKind } from '@xxgk/document';
import { pictureMissing, pictureOutside, pictureRemote } from './missing-picture-findings.js';
import { coarse, foreignContent, pixelsInstead, turned } from './poor-picture-findings.js';
import { broken, printColours, tooComplex, tooLarge, unknownType } from './unusable-picture-findings.js';

/** Everything that is found in the pictures of a report. */
export const pictureFindings: readonly FindingKind[] = [
  pictureMissing,
  pictureOutside,
  pictureRemote,
  unknownType,
  tooLarge,
  tooComplex,
  broken,
  printColours,
  turned,
  coarse,
  pixelsInstead,
  foreignContent,
];
