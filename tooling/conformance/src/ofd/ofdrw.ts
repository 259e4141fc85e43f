import { existsSync } from 'node:fs';
import { packagePaths } from '../package-paths.js';
import { ofdTools } from '../process/java-tools.js';

/** What ofdrw read of one file; `error` where it could not. */
export interface OfdReading {
  readonly file: string;
  /** Absent where the schemas are not there. */
  readonly schemaFaults?: readonly string[];
  readonly pages?: number;
  readonly title?: string;
  readonly outline?: boolean;
  /** Name and size of each. */
  readonly attachments?: readonly string[];
  /** The same pages as a PDF. */
  readonly pdf?: string;
  readonly error?: string;
}

/** Has ofdrw read all files and make a PDF of each, and holds them against the schemas. @throws where the JVM fails as a whole */
export async function readWithOfdrw(
  files: readonly string[],
  folder: string,
): Promise<readonly OfdReading[]> {
  const schemas = existsSync(packagePaths.ofdSchemas) ? packagePaths.ofdSchemas : '-';
  return parseReadings(await ofdTools.run('InspectOfd', [schemas, folder], files));
}

/** Pure. Lines that are no JSON objects are passed over. */
export function parseReadings(output: string): readonly OfdReading[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}
