import type { Finding, Language } from '@xxgk/document';
import type { ShownFile, ShownItem } from '@xxgk/readers';
import { digestOfBytes, type MadePicture } from '../formats/making.js';
import { differences } from './differences.js';
import {
  besideDiffers,
  pictureDiffers,
  settingDiffers,
  shownAdded,
  shownDiffers,
  shownMissing,
} from './shown-findings.js';

/** What of two files can be compared. */
export interface CompareOptions {
  readonly language: Language;
  /** The pictures that the file was made with. */
  readonly pictures: readonly MadePicture[];
  /** All of them are in the file that was made again. */
  readonly hasPictures: boolean;
  /** Both were made by the same version with the same fonts: what is set must be set alike. */
  readonly isSameMaking: boolean;
}

/** More findings of one kind than anybody reads. */
const MOST = 50;

/** What a file shows otherwise than the one that was made again from its data: where, from what to what. Pure. */
export function compareShown(shown: ShownFile, made: ShownFile, options: CompareOptions): readonly Finding[] {
  return [
    ...itemFindings(shown.items, made.items, options.language),
    ...furnitureFindings(shown, made, options.language),
    ...propertyFindings(shown, made, options.language),
    ...pictureFindings(shown, options),
    ...(options.isSameMaking ? settingFindings(shown, made, options) : []),
  ];
}

function itemFindings(
  shown: readonly ShownItem[],
  made: readonly ShownItem[],
  language: Language,
): readonly Finding[] {
  const isSame = (a: ShownItem, b: ShownItem): boolean => a.kind === b.kind && a.text === b.text;
  const found = differences(made, shown, isSame).flatMap((gap): readonly Finding[] => {
    const pairs = Math.max(gap.made.length, gap.shown.length);
    return Array.from({ length: pairs }, (_, index) =>
      findingOf(gap.made[index], gap.shown[index], language),
    );
  });
  return found.slice(0, MOST);
}

function findingOf(made: ShownItem | undefined, shown: ShownItem | undefined, language: Language): Finding {
  if (shown === undefined) {
    const { place = '', text = '' } = made ?? {};
    return shownMissing.find(language, { where: place, expected: text }, place, text);
  }
  const { place, text } = shown;
  if (made === undefined) return shownAdded.find(language, { where: place, actual: text }, place, text);
  return shownDiffers.find(
    language,
    { where: place, actual: text, expected: made.text },
    place,
    text,
    made.text,
  );
}

function furnitureFindings({ beside: shown }: ShownFile, { beside: made }: ShownFile, language: Language) {
  const added = shown.furniture.filter((text) => !made.furniture.includes(text));
  const missing = made.furniture.filter((text) => !shown.furniture.includes(text));
  return Array.from({ length: Math.max(added.length, missing.length) }, (_, index) =>
    besideDiffers.find(
      language,
      { actual: added[index] ?? '', expected: missing[index] ?? '' },
      'furniture',
      '',
      added[index] ?? '',
      missing[index] ?? '',
    ),
  );
}

/** A property that a program left out when it saved the file says nothing false. */
function propertyFindings({ beside: shown }: ShownFile, { beside: made }: ShownFile, language: Language) {
  return Object.entries(shown.properties).flatMap(([name, actual]): readonly Finding[] => {
    const expected = made.properties[name];
    if (expected === actual) return [];
    // Programs add what they know of themselves; only a property of the document can be false.
    if (expected === undefined && !isOfDocument(name)) return [];
    return [
      besideDiffers.find(
        language,
        { actual, expected: expected ?? '' },
        'property',
        name,
        actual,
        expected ?? '',
      ),
    ];
  });
}

const OF_DOCUMENT: ReadonlySet<string> = new Set([
  'title',
  'subject',
  'creator',
  'keywords',
  'description',
  'identifier',
  'category',
  'Title',
  'Subject',
  'Author',
  'Keywords',
]);

function isOfDocument(name: string): boolean {
  return OF_DOCUMENT.has(name);
}

function pictureFindings(
  { format, beside }: ShownFile,
  { pictures, language }: CompareOptions,
): readonly Finding[] {
  if (format === 'pdf') return [];
  const known = new Set(pictures.flatMap(({ sha256, fallbackSha256 = sha256 }) => [sha256, fallbackSha256]));
  const other = beside.pictures.filter((bytes) => !known.has(digestOfBytes(bytes)));
  return other.length === 0 ? [] : [pictureDiffers.find(language, {}, other.length)];
}

function settingFindings(
  { beside: shown }: ShownFile,
  { beside: made }: ShownFile,
  { hasPictures, language }: CompareOptions,
): readonly Finding[] {
  const keyOf = ({ page, what, text }: ShownFile['beside']['settings'][number]): string =>
    `${page ?? ''} ${what} ${text}`;
  const counted = new Map<string, number>();
  for (const setting of made.settings) counted.set(keyOf(setting), (counted.get(keyOf(setting)) ?? 0) + 1);
  // What is drawn for a picture stands among the rest of the page.
  const isCompared = ({ what }: { readonly what: string }): boolean =>
    hasPictures || !['picture', 'content'].includes(what);
  const other = shown.settings.filter((setting) => {
    const left = counted.get(keyOf(setting)) ?? 0;
    counted.set(keyOf(setting), left - 1);
    return left <= 0 && isCompared(setting);
  });
  const isLost = made.settings.some(
    (setting) => isCompared(setting) && (counted.get(keyOf(setting)) ?? 0) > 0,
  );
  if (other.length === 0 && !isLost) return [];
  const pages = [...new Set(other.flatMap(({ page }) => page ?? []))];
  return [settingDiffers.find(language, {}, pages)];
}
