import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { relatedPart, relationships } from '../container/relationships.js';

const DEFAULT_MAIN = 'word/document.xml';

/** The main part, by the references of the package; by its usual name where these cannot be read. */
export function mainPart(zip: ZipArchive, refuse: Refuse): string {
  try {
    return relatedPart(relationships(zip, '', refuse), 'officeDocument') ?? DEFAULT_MAIN;
  } catch {
    return DEFAULT_MAIN;
  }
}
