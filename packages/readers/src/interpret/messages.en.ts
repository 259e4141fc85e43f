import type { InterpretMessages } from './messages.js';

const CHECK_CELL = 'Check the cell in the source and fill it in.';

/** The interpreter in English. */
export const interpretEn: InterpretMessages = {
  separator: ', ',
  quote: (text) => `“${text}”`,
  place: {
    page: (n) => `page ${n}`,
    sheet: (name) => `sheet “${name}”`,
    table: (n) => `table ${n}`,
    row: (n) => `row ${n}`,
    column: (n) => `column ${n}`,
    paragraph: (n) => `paragraph ${n}`,
    line: (n) => `line ${n}`,
    offset: (n) => `from character ${n}`,
  },
  labelNormalised: (found, official) => ({
    message: `The label “${found}” was read as the official “${official}”.`,
  }),
  labelGuessed: (found, official) => ({
    message: `The row “${found}” is not worded as in the form; it was read as the nearest, “${official}”.`,
    hint: 'Check that the figures belong to that row.',
  }),
  textTooLong: (place, most) => ({
    message: `${place}: a text of more than ${most} characters, longer than any of a report; the rest was not read.`,
    hint: 'Check that it is the right file; split the paragraph if it belongs there.',
  }),
  headingRepeated: (heading) => ({ message: `The heading “${heading}” is repeated; it was kept once.` }),
  headingNormalised: (found, official) => ({
    message: `The heading “${found}” was read as the official “${official}”.`,
  }),
  headingByNumber: (found, official) => ({
    message: `The heading “${found}” is not that of the form; by number and place it was read as “${official}”.`,
    hint: 'Check the heading and what stands below it.',
  }),
  headingMissing: (heading) => ({
    message: `The heading “${heading}” was not found.`,
    hint: 'Check whether the source lacks this part.',
  }),
  figureMissing: (where, place) => ({
    message: `No figure was found for ${where}${place === '' ? '' : ` (${place})`}.`,
    hint: CHECK_CELL,
  }),
  tableMissing: (heading) => ({
    message: `The table of “${heading}” was not found; all its figures are blank.`,
    hint: 'Check whether the source lacks it or shows it as a picture; fill it in.',
  }),
  figureUnreadable: (where, text, place) => ({
    message: `${where}: “${text}” is no number and was not read (${place}).`,
    hint: CHECK_CELL,
  }),
  figureShared: (where, text, place) => ({
    message: `${where}: the cell with “${text}” spans several columns, so it was not read (${place}).`,
    hint: CHECK_CELL,
  }),
  figureRemark: {
    unit: (where, text, value) => ({ message: `${where}: “${text}” has a unit; it was read as ${value}.` }),
    converted: (where, text, value) => ({
      message: `${where}: “${text}” was converted to ${value}.`,
      hint: 'Check the unit.',
    }),
    grouped: (where, text, value) => ({
      message: `${where}: “${text}” has spaces between its digits; it was read as ${value}.`,
      hint: 'Check the number.',
    }),
    footnote: (where, text, value) => ({
      message: `${where}: “${text}” carries the mark of a footnote; it was read as ${value}.`,
      hint: 'Check the number.',
    }),
    decimal: (where, text, value) => ({ message: `${where}: “${text}” was read as ${value}.` }),
    note: (where, text, value) => ({ message: `${where}: “${text}” was read as ${value}.` }),
  },
  blanks: (heading, count) => ({
    message: `The table of “${heading}” has ${count} blank cells; they were kept blank.`,
  }),
  rowIncomplete: (row, found, expected, text) => ({
    message: `The row “${row}” should hold ${expected} figures but holds ${found}: “${text}”. What is not certain was not read.`,
    hint: 'Check the row in the source.',
  }),
  rowRealigned: (row, text, reason) => ({
    message: `The cells of the row “${row}” are out of line (“${text}”); they were assigned ${reason}.`,
    hint: 'Check the row in the source.',
  }),
  bySum: 'so that they add up to the total',
  byHeader: 'by the place of the column headers',
  rowJoined: (row, text) => ({
    message: `The row “${row}” is torn in two in the source; it was joined: “${text}”.`,
    hint: 'Check the row.',
  }),
  rowByPosition: (row, text) => ({
    message: `A row without a label (“${text}”) was read as “${row}” by the rows around it.`,
    hint: 'Check the row.',
  }),
  rowRepeated: (row, kept, dropped) => ({
    message: `The row “${row}” occurs twice with other figures: “${kept}” was kept, “${dropped}” was not.`,
    hint: 'Check in the source which one counts.',
  }),
  lineUnused: (section, line, place) => ({
    message: `Something in “${section}” was not recognised: “${line}” (${place}).`,
    hint: 'Check whether it belongs to the table; remarks outside of tables are not taken over.',
  }),
  oneOutcomeRow: {
    message:
      '（六）其他处理 has one row (trial form of 2019) while the rest follows the form of 2021; its figures went to 3.其他 and the other two rows are blank.',
    hint: 'Divide the figures among the three rows of the form in force.',
  },
  threeOutcomeRows: (text) => ({
    message: `（六）其他处理 has three rows (form of 2021) while the rest follows the trial form of 2019; they were added up: ${text}.`,
    hint: 'Check the figures.',
  }),
  editionAgainstYear: (edition, year, expected) => ({
    message: `The tables follow the form of ${edition}, but ${year} asks for that of ${expected}; they were read as they are.`,
    hint: 'Check the year, or use the form in force.',
  }),
  editionMixed: (edition, other, labels) => ({
    message: `The tables follow the form of ${edition} but have parts of that of ${other}: ${labels}.`,
    hint: 'Check the figures of these rows and columns.',
  }),
  noReport: {
    message:
      'it holds no annual report on government information disclosure: no headings of its six sections, no tables.',
    hint: 'Check that it is the right file.',
  },
  titleMissing: {
    message: 'The title of the report was not found.',
    hint: 'Fill in title, organ and year.',
  },
  organMissing: { message: 'The name of the organ was not found.', hint: 'Fill in organ.name.' },
  organFrom: (organ, text) => ({
    message: `The title names no organ; by “${text}” it was read as “${organ}”.`,
    hint: 'Check the name.',
  }),
  yearMissing: { message: 'The year of the report was not found.', hint: 'Fill in year.' },
  yearFrom: (year, text) => ({
    message: `The title names no year; by “${text}” it was read as ${year}.`,
    hint: 'Check the year.',
  }),
  yearsDiffer: (title, period) => ({
    message: `The title says ${title}, the period of the figures ${period}; the title was followed.`,
    hint: 'Check the year.',
  }),
  organsDiffer: (title, signature) => ({
    message: `The title names “${title}”, the signature “${signature}”; the title was followed.`,
  }),
  proseMissing: (heading) => ({
    message: `There is no text below “${heading}”.`,
    hint: 'Check the source and fill it in.',
  }),
  leftOut: (count, text) => ({
    message: `${count} lines after the report were left out: “${text}”.`,
  }),
  embeddedDiffers: (where, visible, embedded, place) => ({
    message: `${where}: the file shows “${visible}” (${place}), its embedded data say “${embedded}”; the data were followed.`,
    hint: 'The file may have been changed after it was made. Check which one counts; to keep what is shown, change the data and make the file again.',
  }),
  embeddedProseDiffers: (field) => ({
    message: `${field}: the text shown differs from the embedded data; the data were followed.`,
    hint: 'The file may have been changed after it was made. Check which one counts.',
  }),
  embeddedBroken: {
    message: 'The report embedded in the file is damaged; what the file shows was read instead.',
    hint: 'Check the result.',
  },
};
