import type { FindingKind } from '@xxgk/document';
import { acceptedUnused } from './accepted/accepted-unused.js';
import { errorAccepted } from './accepted/error-accepted.js';
import { ruleCatalogue } from './rule-catalogue.js';

/** The rules of one report, and what is found about the entries by which it accepts findings. */
export const checkFindings: readonly FindingKind[] = [...ruleCatalogue, errorAccepted, acceptedUnused];
