import type { Language } from '@xxgk/document';
import type { SourcePlace } from '../source-document.js';
import { type InterpretMessages, interpretMessagesIn } from './messages.js';

/** A place in the file in words: page, table, row, column, or line; what the format knows, from the large to the small. */
export function describeSource(place: SourcePlace, messages: InterpretMessages): string {
  const words = messages.place;
  const parts = [
    place.page === undefined ? '' : words.page(place.page),
    place.sheet === undefined ? '' : words.sheet(place.sheet),
    place.table === undefined ? '' : words.table(place.table),
    place.row === undefined || place.line !== undefined ? '' : words.row(place.row),
    place.paragraph === undefined ? '' : words.paragraph(place.paragraph),
    place.line === undefined ? '' : words.line(place.line),
    place.column === undefined || place.line !== undefined ? '' : words.column(place.column),
    place.offset === undefined || place.line !== undefined ? '' : words.offset(place.offset),
  ].filter((part) => part !== '');
  return parts.join(messages.separator);
}

/** The same in the words of a language. */
export function describeSourcePlace(place: SourcePlace, language: Language): string {
  return describeSource(place, interpretMessagesIn(language));
}
