import { runJavaValidator } from './java-validators.js';
import type { Verdict } from './verdict.js';

/** Validates files as PDF/A-1b with Apache PDFBox Preflight, which shares no code with veraPDF. */
export function validateWithPdfBox(files: readonly string[]): Promise<readonly Verdict[]> {
  return runJavaValidator('ValidatePdfA1b', [], files);
}
