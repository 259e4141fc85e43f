import type { Messages } from './messages.js';

/** The same sentences in English. Labels of the official form stay Chinese: they name places on paper. */
export const en: Messages = {
  separator: ' · ',
  field: {
    schema: 'schema',
    edition: 'edition',
    year: 'year',
    organ: 'organ',
    'organ.name': 'organ.name',
    'organ.kind': 'organ.kind',
    title: 'title',
    preamble: 'preamble',
    overview: 'overview (一、总体情况)',
    disclosure: 'disclosure (二)',
    applications: 'applications (三)',
    proceedings: 'proceedings (四)',
    problems: 'problems (五)',
    other: 'other (六)',
    date: 'date',
    official: 'official',
    archive: 'archive',
  },
  input: {
    notAReport: (kind) => ({
      message: `The file does not hold a report but ${kind}.`,
      hint: 'Write "field: value" pairs; see the examples folder or `xxgk schema`.',
    }),
    missing: (where, key) => ({ message: `${where} is missing.`, hint: `Add the field ${key}.` }),
    unknownField: (where, key, suggestion) => ({
      message: `Unknown field "${key}"${where === '' ? '' : ` in ${where}`}.`,
      hint: suggestion === undefined ? 'Remove it or check its spelling.' : `Did you mean "${suggestion}"?`,
    }),
    badCount: (where, value) => ({
      message: `${where} must be a whole number of at least 0, but is ${value}.`,
      hint: 'Write a whole number, 0 for none; words go into { value: 22, note: … }.',
    }),
    badChange: (where, value) => ({
      message: `${where} must be a whole number, but is ${value}.`,
      hint: 'Positive for more, negative for fewer, 0 for no change.',
    }),
    badAmount: (where, value) => ({
      message: `${where} must be an amount of at least 0, but is ${value}.`,
      hint: 'Digits and a decimal point only, such as "12.3456".',
    }),
    badText: (where, value) => ({ message: `${where} must be text, but is ${value}.`, hint: 'Write text.' }),
    badYear: (value) => ({
      message: `year must be a year from 2008 to 2100, but is ${value}.`,
      hint: 'It is the year reported on: 2022 for a report made in January 2023.',
    }),
    badDate: (where, value) => ({
      message: `${where} must be a day that exists, but is ${value}.`,
      hint: 'Write it as 2023-01-18.',
    }),
    badChoice: (where, value, choices) => ({
      message: `${where} is ${value}.`,
      hint: `It may be: ${choices}.`,
    }),
    badValue: (where, value) => ({ message: `${where} is not valid: ${value}.`, hint: 'See `xxgk schema`.' }),
    noEdition: (year) => ({
      message: `No national edition of the form applies to ${year}.`,
      hint: 'The form exists since 2019; name an edition, "2019" or "2021", to use one all the same.',
    }),
    totalsComputed: (count) => ({ message: `${count} totals were left out and have been computed.` }),
  },
  comparison: {
    equal: ({ where, left, right, leftValue, rightValue, difference }) => ({
      message: `${where}: ${left} is ${leftValue}, ${right} is ${rightValue}; they must be equal and differ by ${difference}.`,
      hint: `Check these figures so that ${left} equals ${right}.`,
    }),
    atLeast: ({ where, left, right, leftValue, rightValue }) => ({
      message: `${where}: ${left} (${leftValue}) is less than ${right} (${rightValue}), which is unusual.`,
      hint: 'Check it; leave it if the documents were made and repealed within the year.',
    }),
  },
  structure: {
    sectionEmpty: (section) => ({
      message: `“${section}” is empty.`,
      hint: 'Write it; 无。 if there is nothing.',
    }),
    problemsTooShort: (section) => ({
      message: `“${section}” has fewer than ten characters.`,
      hint: 'Name the main problems and what is done about them.',
    }),
    mainHeadingInProse: (section, line) => ({
      message: `The prose of “${section}” holds another main heading, “${line}”.`,
      hint: 'The six headings are set by the program; number the prose from （一）.',
    }),
    numberingGap: (section, line, expected) => ({
      message: `“${line}” in “${section}” is out of sequence; ${expected} was expected.`,
      hint: 'Correct the number.',
    }),
    titleYear: (title, year) => ({
      message: `The title “${title}” does not name the report year ${year}.`,
      hint: 'Check the title or the year.',
    }),
    dateTooEarly: (date, year) => ({
      message: `The date ${date} lies before the end of the report year ${year}.`,
      hint: 'Figures run to 31 December; the report is dated the following year.',
    }),
    editionYear: (edition, year, proper) => ({
      message: `The ${edition} edition is used for ${year}, to which the ${proper} edition applies.`,
      hint: 'Leave out `edition` to use the proper one.',
    }),
  },
  figures: {
    blank: (where, expected) => ({
      message: `${where} is blank.`,
      hint: expected === undefined ? 'Write 0 for none.' : `By the other figures it is ${expected}.`,
    }),
    unreadable: (where, raw) => ({
      message: `${where} is no number but “${raw}”.`,
      hint: 'Write a number, 0 for none.',
    }),
  },
  document: {
    pictureLeftOut: (line) => ({
      message: `The picture “${line}” was left out of the document.`,
      hint: 'This version writes text and tables only.',
    }),
    partLeftOut: (part) => ({
      message: `${part} is kept in the embedded data but not printed.`,
      hint: 'This version writes the document without its head and imprint.',
    }),
  },
  writer: {
    characterRemoved: (codePoints) => ({
      message: `The text held characters that the file format forbids (${codePoints}); they were removed.`,
      hint: 'Remove these invisible characters from the source.',
    }),
  },
};
