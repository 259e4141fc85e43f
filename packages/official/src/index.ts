export { parseDocumentNumber } from './elements/document-number.js';
export { elementName, namedElements } from './elements/element-names.js';
export { type Official, officialSchema } from './elements/official.js';
export { listOf, officialFacts } from './elements/official-facts.js';
export { isCalendarDate, officialDate } from './numbers/calendar-date.js';
export { countCharacters } from './prose/count-characters.js';
export { officialNumber, type ProseLevel, type ProseLine, parseProse } from './prose/parse-prose.js';
export { checkOfficial, officialRules } from './rules/official-rules.js';
export { type HalfWidthMark, halfWidthMarks } from './typography/half-width.js';
