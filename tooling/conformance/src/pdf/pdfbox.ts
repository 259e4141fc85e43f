import { pdfTools } from '../process/java-tools.js';
import { parseVerdicts, type Verdict } from './verdict.js';

/** Validates files as PDF/A-1b with Apache PDFBox Preflight, which shares no code with veraPDF. */
export async function validateWithPdfBox(files: readonly string[]): Promise<readonly Verdict[]> {
  return parseVerdicts(await pdfTools.run('ValidatePdfA1b', [], files));
}
