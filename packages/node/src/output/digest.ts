import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** SHA-256 in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hexadecimal digits that a JavaScript number holds exactly. */
const KEY_DIGITS = 12;

/** A number that stands for a text: equal texts have equal keys, and 50,000 others hardly ever do. */
export function numericKey(text: string): number {
  return Number.parseInt(sha256(text).slice(0, KEY_DIGITS), 16);
}

/** The digest of a file; `null` where there is none that can be read. */
export async function digestOf(path: string): Promise<string | null> {
  return readFile(path).then(sha256, () => null);
}
