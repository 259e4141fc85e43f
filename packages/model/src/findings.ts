import type { FindingKind } from '@xxgk/document';
import { pictureLeftOut, tableTooWide } from './compose/document-finding-kinds.js';
import { placeholderFaults, placeholderSyntax } from './prose/template/placeholder-finding-kinds.js';
import {
  inputCharacterRemoved,
  inputMissing,
  inputValue,
  noEdition,
  textTooLong,
  totalsComputed,
  unknownField,
} from './report/input-finding-kinds.js';

/** Everything that is found in the data of a report, in its placeholders, and in the document made of it. */
export const modelFindings: readonly FindingKind[] = [
  inputMissing,
  inputValue,
  unknownField,
  noEdition,
  totalsComputed,
  textTooLong,
  inputCharacterRemoved,
  placeholderSyntax,
  ...Object.values(placeholderFaults),
  pictureLeftOut,
  tableTooWide,
];
