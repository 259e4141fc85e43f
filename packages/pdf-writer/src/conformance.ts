import type { PdfConformance } from './pdf-options.js';

/** What a PDF/A profile asks of the file. */
export interface ConformanceProfile {
  readonly pdfVersion: '1.4' | '1.7';
  readonly part: number;
  readonly level: 'A' | 'B';
  /** Files of any kind may be embedded: PDF/A-1 forbids all, PDF/A-2 all but PDF/A. */
  readonly attachments: boolean;
}

/** @rule ISO 19005-1 §6.1.11; ISO 19005-2 §6.8; ISO 19005-3 §6.8 */
export const conformanceProfiles: Readonly<Record<PdfConformance, ConformanceProfile>> = {
  'PDF/A-3a': { pdfVersion: '1.7', part: 3, level: 'A', attachments: true },
  'PDF/A-2b': { pdfVersion: '1.7', part: 2, level: 'B', attachments: false },
  'PDF/A-1b': { pdfVersion: '1.4', part: 1, level: 'B', attachments: false },
};
