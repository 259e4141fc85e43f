import type { FindingKind } from '@xxgk/document';
import { attachmentLeftOut } from './attachment-left-out.js';

/** Everything that is found while a PDF is written. */
export const pdfFindings: readonly FindingKind[] = [attachmentLeftOut];
