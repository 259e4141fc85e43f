import { at } from './places.js';
import { mustRun } from './run.js';

interface Bill {
  serialNumber?: string;
  metadata?: { timestamp?: string };
}

/** What is shipped, as CycloneDX; without the number and the time that differ from run to run. */
export function billOfMaterials(): string {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev'];
  const bill = JSON.parse(mustRun('npm', words, { cwd: at('.') })) as Bill;
  delete bill.serialNumber;
  if (bill.metadata !== undefined) delete bill.metadata.timestamp;
  return `${JSON.stringify(bill, null, 1)}\n`;
}
