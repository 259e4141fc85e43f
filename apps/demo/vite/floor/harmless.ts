/** What is asked for though browsers of the floor lack it, with the reason why that does no harm. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'React asks whether it is there, and moves without it': [
    ...['.canIntercept', '.currentEntry', '.downlink', '.fromElement', '.popover', '.transition'],
    ...['.skipTransition', '.startViewTransition'],
  ],
  'the editor of prose asks for one after the other, and knows a way without': [
    ...['.caretPositionFromPoint', '.caretRangeFromPoint', '.offsetNode', '.getComposedRanges'],
    ...['.createPolicy', '.defaultPolicy', '.listStyle', 'Intl.Segmenter'],
  ],
  'the comparison of words takes it only where it is given one': ['.segment'],
  'pdf.js asks whether it is there, or draws with it what nobody here has drawn': [
    ...['.displayHeight', '.displayWidth', '.fontBoundingBoxAscent', '.fontBoundingBoxDescent'],
    ...['.setStatus', 'Float16Array', 'ImageDecoder', 'ImageDecoder.isTypeSupported', 'Sanitizer'],
    ...['JSON.isRawJSON', 'JSON.rawJSON'],
  ],
  'a library asks whether it is there': [
    ...['.toHex', 'Uint8Array.fromHex', 'Error.captureStackTrace', 'URL.canParse'],
  ],
  'a member of an object that is no browser’s': ['.grow', '.memory', '.readText', '.take', '.vmax', '.vmin'],
  'each engine has its own name for it, and all stand there': [
    ...[':-moz-progress-bar', ':-webkit-progress-bar', ':-webkit-progress-value', 'user-select'],
    ...['text-size-adjust'],
  ],
  'without it a table scrolls in its frame, and small pages stand beside large ones where there is little room':
    [...['@container', 'container-type', 'container-type: inline-size']],
  'without it a page is printed with the margins of the browser': ['@page'],
  'without it the system’s colours stand where forced colours are wanted': [
    ...['forced-color-adjust', 'forced-color-adjust: none'],
  ],
  'without it the lines of a heading or of the head of a table are not of one length': [
    'text-wrap',
    'text-wrap: balance',
  ],
  'without it pages move by the width of a bar when the bar appears': [
    ...['scrollbar-gutter', 'scrollbar-gutter: stable'],
  ],
  'who lacks it never narrows full-width marks': ['text-spacing-trim', 'text-spacing-trim: space-all'],
};

/** The same by what is asked for. */
export const HARMLESS: ReadonlyMap<string, string> = new Map(
  Object.entries(REASONS).flatMap(([why, all]) => all.map((what) => [what, why] as const)),
);
