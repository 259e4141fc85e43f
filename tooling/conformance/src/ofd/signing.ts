import { readFileSync } from 'node:fs';
import { readShownFile } from '@xxgk/readers';
import { failure, type Outcome } from '../check.js';
import { ofdTools } from '../process/java-tools.js';
import { type OfdReading, parseReadings } from './ofdrw.js';

/** What became of one file that was to be signed. */
export type OfdSigning = Pick<OfdReading, 'file' | 'error'> & { readonly signed?: string };

/** Has ofdrw sign all files by GB/T 35275 and check what it signed. @throws where the JVM fails as a whole */
export async function signWithOfdrw(
  files: readonly string[],
  folder: string,
): Promise<readonly OfdSigning[]> {
  return parseReadings(await ofdTools.run('SignOfd', [folder], files));
}

/** A file can be signed as it is, and `verify` names the signature and finds its digests right. */
export async function judgeSigning({ signed, error }: OfdSigning): Promise<Outcome> {
  if (signed === undefined) return failure('could not be signed', [error ?? '']);
  const shown = await readShownFile(readFileSync(signed), signed, 'en');
  const { findings } = shown.format === 'other' ? shown : shown.verification;
  const ids = findings.map(({ ruleId }) => ruleId);
  const isNamed = ids.includes('verify/ofd-signed') && findings.every(({ severity }) => severity !== 'error');
  const summary = ids.join(', ');
  return isNamed
    ? { passed: true, summary, details: [] }
    : failure(
        summary,
        findings.map(({ message }) => message),
      );
}
