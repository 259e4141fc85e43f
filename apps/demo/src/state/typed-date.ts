import { isCalendarDate, officialDate, writtenDate } from '@xxgk/official';

const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;

/** A day as people type it — 2024-1-31, 2024.1.31, 20240131, 2024年1月31日 — as `2024-01-31`; `undefined` where it is none. */
export function typedDate(words: string): string | undefined {
  const typed = writtenDate(words.trim()).replace(COMPACT, '$1-$2-$3');
  return isCalendarDate(typed) ? typed : undefined;
}

/** A day in the Chinese form; words that are no day stay. */
export function shownDate(date: string): string {
  return isCalendarDate(date) ? officialDate(date) : date;
}
