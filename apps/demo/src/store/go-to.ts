import type { Finding } from '@xxgk/document';
import { focusCell } from './focus-cell.js';
import { SELECT_RANGE } from './select-range.js';
import { viewStore } from './view-store.js';

/** Fields of these parts of the report stand beside it. */
const DETAILS: readonly string[] = ['official', 'archive'];
/** Of the organ, only these stand in the report's own head. */
const HEAD: readonly string[] = ['organ', 'organ.name', 'organ.kind'];

/** A place in the report, and the words there. */
export type ReportPlace = Pick<Finding, 'path' | 'range'>;

/** Leads to the cell, the field or the words that a finding speaks of. */
export function goTo({ path = [], range }: ReportPlace): void {
  const key = path.join('.');
  const [part = ''] = path.map(String);
  const isBeside = DETAILS.includes(part) || (part === 'organ' && !HEAD.includes(key));
  viewStore.setState(isBeside ? { side: 'details', narrow: 'beside' } : { narrow: 'report' });
  // A panel that was hidden can take the focus only after it is shown.
  requestAnimationFrame(() => {
    const place = placeOf(path.map(String));
    openAround(place);
    if (place?.matches('.prose-editor, .source-editor') === true) selectWords(place, range);
    else if (place?.classList.contains('figure') === true) focusCell(place.dataset['path'] ?? key);
    else place?.focus();
    (wordsIn(place, range) ?? place)?.scrollIntoView({ block: 'center' });
  });
}

/** The field at a path, at the nearest path above it that has one, or the first field below it. */
function placeOf(path: readonly string[]): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const key = CSS.escape(path.slice(0, length).join('.'));
    const place =
      document.querySelector<HTMLElement>(`[data-path="${key}"]`) ??
      document.querySelector<HTMLElement>(`[data-path^="${key}."]`);
    if (place !== null) return place;
  }
  return undefined;
}

/** What is folded can take no focus. */
function openAround(place: HTMLElement | undefined): void {
  const details = place?.closest('details');
  if (details) details.open = true;
}

function selectWords(field: HTMLElement, range: ReportPlace['range']): void {
  field.focus();
  if (range !== undefined) field.dispatchEvent(new CustomEvent(SELECT_RANGE, { detail: range }));
}

/** The mark on the words of a finding: a long text is scrolled to them, not to its middle. */
function wordsIn(place: HTMLElement | undefined, range: ReportPlace['range']): Element | undefined {
  const marks = place?.querySelectorAll('[data-start]') ?? [];
  return [...marks].find((mark) => Number(mark.getAttribute('data-start')) === range?.start);
}
