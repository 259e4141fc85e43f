import { type RecognisedName, recogniseName } from '../typeface-of.js';
import { fileFormat } from './file-format.js';
import {
  embeddingForbidden,
  type FontFault,
  fontUnreadable,
  fontUnrecognised,
  fontVariable,
  webFont,
} from './font-faults.js';
import { type EmbeddingFlags, type OpenedFont, openFonts } from './open-fonts.js';

/** A usable font: which official typeface it is, and whether it is a member of a collection. */
export interface UsableFont extends RecognisedName {
  readonly font: OpenedFont;
  readonly inCollection: boolean;
}

/** Why a file is not used, and the names it goes by. */
export interface UnusableFont {
  readonly fault: FontFault;
  readonly names: string;
}

const namesThatIdentify = ['fontFamily', 'fullName', 'postscriptName', 'preferredFamily'];
const tablesNeeded = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'name'];

/** The official font in a file; of a collection the preferred member. Never throws. */
export function examineFontFile(bytes: Uint8Array): UsableFont | UnusableFont {
  const format = fileFormat(bytes);
  if (format === 'webFont') return { fault: webFont, names: '' };
  if (format === 'unknown') return { fault: fontUnreadable, names: '' };
  try {
    return examineFonts(openFonts(bytes), format === 'collection');
  } catch {
    return { fault: fontUnreadable, names: '' };
  }
}

function examineFonts(fonts: readonly OpenedFont[], inCollection: boolean): UsableFont | UnusableFont {
  const found = fonts
    .flatMap((font) => {
      const recognised = recogniseName(namesOf(font));
      return recognised === undefined ? [] : [{ ...recognised, font, inCollection }];
    })
    .sort((a, b) => a.rank - b.rank)[0];
  const names = (found === undefined ? fonts : [found.font]).map(({ familyName }) => familyName).join(', ');
  if (found === undefined) return { fault: fontUnrecognised, names };
  const fault = faultOf(found.font);
  return fault === undefined ? found : { fault, names };
}

function namesOf(font: OpenedFont): string[] {
  return namesThatIdentify
    .flatMap((key) => Object.values(font.name.records[key] ?? {}))
    .filter((name) => typeof name === 'string');
}

function faultOf(font: OpenedFont): FontFault | undefined {
  const { tables } = font.directory;
  if (tablesNeeded.some((tag) => tables[tag] === undefined)) return fontUnreadable;
  if (!(font.unitsPerEm > 0) || font.characterSet.length === 0) return fontUnreadable;
  if (tables.fvar !== undefined) return fontVariable;
  const flags = font['OS/2']?.fsType;
  return flags !== undefined && forbidsSubsets(flags) ? embeddingForbidden : undefined;
}

/** "Restricted" counts only when no milder right is granted beside it, as old fonts do. @rule OpenType 1.9 OS/2 fsType */
function forbidsSubsets(flags: EmbeddingFlags): boolean {
  const restricted = flags.noEmbedding && !flags.viewOnly && !flags.editable;
  return restricted || flags.noSubsetting || flags.bitmapOnly;
}
