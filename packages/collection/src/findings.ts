import type { FindingKind } from '@xxgk/document';
import { childDuplicate } from './children/child-duplicate.js';
import { childFaulty } from './children/child-faulty.js';
import { childMissing } from './children/child-missing.js';
import { childNameDiffers } from './children/child-name-differs.js';
import { childNotKnownMissing } from './children/child-not-known-missing.js';
import { childOtherEdition } from './children/child-other-edition.js';
import { childOtherYear } from './children/child-other-year.js';
import { childOwnReport } from './children/child-own-report.js';
import { childOwnSum } from './children/child-own-sum.js';
import { childRenditionDiffers } from './children/child-rendition-differs.js';
import { childUnexpected } from './children/child-unexpected.js';
import { childUnreadable } from './children/child-unreadable.js';
import { documentsPassedOver } from './children/documents-passed-over.js';
import { nothingToAdd } from './children/nothing-to-add.js';
import { parentDiffers } from './children/parent-differs.js';
import { likeSibling } from './siblings/like-sibling.js';

/** What is looked for in a report and those beside or below it, in the order in which it is listed. */
export const collectionRules: readonly FindingKind[] = [
  likeSibling,
  childMissing,
  childDuplicate,
  childOtherYear,
  childOtherEdition,
  childOwnReport,
  childOwnSum,
  childUnexpected,
  childNameDiffers,
  parentDiffers,
];

/** Everything that this package can find. */
export const collectionFindings: readonly FindingKind[] = [...collectionRules, nothingToAdd, childFaulty];

/** What is found about files that were given as reports, by whoever reads them. */
export const givenFileFindings: readonly FindingKind[] = [
  documentsPassedOver,
  childUnreadable,
  childNotKnownMissing,
  childRenditionDiffers,
];
