import { chartFindings } from '@xxgk/charts/findings';
import { checkFindings } from '@xxgk/checks/findings';
import { collectionFindings, givenFileFindings } from '@xxgk/collection/findings';
import type { FindingKind } from '@xxgk/document';
import { treeFindings } from '@xxgk/document/findings';
import { fontFindings } from '@xxgk/fonts/findings';
import { gongwenFindings } from '@xxgk/gongwen/findings';
import { layoutFindings } from '@xxgk/layout/findings';
import { modelFindings } from '@xxgk/model/findings';
import { pdfFindings } from '@xxgk/pdf-writer/findings';
import { pictureFindings } from '@xxgk/pictures/findings';
import { readerFindings } from '@xxgk/readers/findings';
import { fontNotEmbedded } from './formats/font-not-embedded.js';
import * as shownFile from './verify/shown-findings.js';
import { digestDiffers, fileUnreadable, notInManifest } from './verify/verify-findings.js';

export { explanation, findingList } from './explanation.js';

/** What is found only when files are written. */
export const writingFindings: readonly FindingKind[] = [fontNotEmbedded, ...pdfFindings];

/** Everything that can be found, in the order in which it is explained: by those who find it. */
export const findingCatalogue: readonly FindingKind[] = [
  ...checkFindings,
  ...collectionFindings,
  ...modelFindings,
  ...gongwenFindings,
  ...readerFindings,
  ...pictureFindings,
  ...chartFindings,
  ...fontFindings,
  ...treeFindings,
  ...layoutFindings,
  ...writingFindings,
  ...givenFileFindings,
  ...Object.values<FindingKind>(shownFile),
  fileUnreadable,
  notInManifest,
  digestDiffers,
];
