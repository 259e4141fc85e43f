import type { Finding } from '@xxgk/document';
import { compareShown } from '@xxgk/pipeline';
import type { ShownFile } from '@xxgk/readers';
import { type MadeDocument, shownOf, type TamperFormat } from './made-document.js';
import { type TamperPlace, tamperPlaces } from './places.js';

/** What can be taken out of the comparison. */
export type Comparison = 'paragraph' | 'cell' | 'furniture' | 'property';

/** How many places of a document were changed, and those that nobody found. */
export interface TamperTally {
  readonly places: number;
  readonly missed: readonly string[];
}

/** What was done to a file after it was changed: packed anew, saved by another program. */
export type SavedAgain = (bytes: Uint8Array, format: TamperFormat) => Uint8Array;

export interface TamperOptions {
  /** Every so manieth place. */
  readonly step?: number;
  readonly without?: Comparison;
  readonly savedAgain?: SavedAgain;
}

/**
 * Changes the places of a document in turn and compares what the changed file shows, its data and making left as they
 * were, with what it should show: without digests, bytes and settings. Found is a place whose finding says from what to what.
 */
export async function tamper(
  document: MadeDocument,
  format: TamperFormat,
  { step = 1, without, savedAgain = (bytes) => bytes }: TamperOptions = {},
): Promise<TamperTally> {
  const whole = await shownOf(await document.made(format));
  const unchanged = Buffer.from(await document.written(document.tree, format));
  const missed: string[] = [];
  let places = 0;
  for (const place of tamperPlaces(document.tree).filter((_, index) => index % step === 0)) {
    const written = await document.written(place.tampered, format);
    // What a format does not write cannot be changed in it: the date of an OFD is that of its record.
    if (unchanged.equals(written)) continue;
    places += 1;
    const bytes = savedAgain(written, format);
    const found = compareShown(lacking(await shownOf(bytes), without), lacking(whole, without), {
      language: 'zh-CN',
      pictures: [],
      hasPictures: true,
      isSameMaking: false,
    });
    if (!found.some((finding) => tells(finding, place)))
      missed.push(`${place.path}: ${place.from} → ${place.to}`);
  }
  return { places, missed };
}

/** Whether a finding says what was there and what is there now. */
function tells({ actual, expected }: Finding, { from, to }: TamperPlace): boolean {
  const said = tight(actual);
  return said !== tight(expected) && said.includes(tight(to)) && tight(expected).includes(tight(from));
}

function tight(value: unknown): string {
  return String(value ?? '').replace(/\s+/gu, '');
}

function lacking(shown: ShownFile, without: Comparison | undefined): ShownFile {
  return {
    ...shown,
    items: shown.items.filter(({ kind }) => kind !== without),
    beside: {
      ...shown.beside,
      ...(without === 'furniture' ? { furniture: [] } : {}),
      ...(without === 'property' ? { properties: {} } : {}),
    },
  };
}
