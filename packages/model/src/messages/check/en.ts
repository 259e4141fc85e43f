import type { CheckMessages } from './check-messages.js';

/** The sentences of the rules in English. */
export const checkEn: CheckMessages = {
  comparison: {
    equal: ({ where, left, right, leftValue, rightValue, difference }) => ({
      message: `${where}: ${left} is ${leftValue}, ${right} is ${rightValue}; they must be equal and differ by ${difference}.`,
      hint: `Check these figures so that ${left} equals ${right}.`,
    }),
    atLeast: ({ where, left, right, leftValue, rightValue }) => ({
      message: `${where}: ${left} (${leftValue}) is less than ${right} (${rightValue}), which is unusual.`,
      hint: 'Check it; leave it if the documents were made and repealed within the year.',
    }),
    cell: (row, label, column) => `${row === undefined ? '' : `row ${row} `}“${label}”, “${column}”`,
    change: (cell, expected, actual) => `${cell} should be ${expected} (is ${actual ?? 'blank'})`,
    together: ' and ',
    oneRepair: (change, figures, mends) =>
      mends > 1
        ? `${change}: ${figures === 1 ? 'this one change mends' : 'together they mend'} ${mends} sums at once.`
        : `${change}. Check it against the register.`,
    severalRepairs: (changes, more, mends) =>
      `One of these mends ${mends} sums at once; check the register: ${changes.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
    totalFirst: (change, others) =>
      `Most likely the total: ${change}; if the total is right, ${others.join(', or ')}. Check the register.`,
    fixTitle: (change) => `Change a figure: ${change}`,
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
    removeLine: (line) => `remove the repeated heading “${line}”`,
    renumber: (section, from) => `number “${section}” anew from ${from}`,
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
    fillIn: (where, value) => `write ${value} into ${where}`,
    unreadable: (where, raw) => ({
      message: `${where} is no number but “${raw}”.`,
      hint: 'Write a number, 0 for none.',
    }),
  },
};
