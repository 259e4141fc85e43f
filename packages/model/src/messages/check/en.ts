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
      `One of these mends ${mends > 1 ? `${mends} sums at once` : 'it'}; check the register: ${changes.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
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
    topicsMissing: (section, topics) => ({
      message: `“${section}” does not speak of ${topics.join('、')}.`,
      hint: 'Add it, or accept the warning with a reason if it is there in other words.',
    }),
    accountabilityMissing: (section, topics) => ({
      message: `A government must report on assessment, appraisal and accountability; “${section}” lacks ${topics.join('、')}.`,
      hint: 'Add it, even to say that there was none.',
    }),
    overviewTooLong: (section, length, most) => ({
      message: `“${section}” has about ${length} characters, more than ${most}.`,
      hint: `Cut about ${length - most} of them.`,
    }),
    titleForm: (title) => ({
      message: `The title “${title}” does not read 政府信息公开工作年度报告.`,
      hint: 'Write organ, year, 政府信息公开工作年度报告, or leave out title.',
    }),
    titleTooLong: (length, most) => ({
      message: `The title has ${length} characters: many lines, and perhaps no text on the first page.`,
      hint: `Shorten the title to three lines (${most} characters) at most.`,
    }),
    organName: (where, words, organ) => ({
      message: `${where} “${words}” names another organ than the signature, “${organ}”.`,
      hint: 'Check which is wrong.',
    }),
    dateMissing: { message: 'The report has no date.', hint: 'Fill in date, such as 2023-01-18.' },
    dateInFuture: (date, today) => ({
      message: `The date ${date} is later than today, ${today}.`,
      hint: 'Check the year, or fill it in when the report is signed.',
    }),
    datedLate: (date, deadline) => ({
      message: `The date ${date} is later than the deadline, ${deadline}.`,
      hint: 'Check the date; name a local deadline by --deadline.',
    }),
    overdue: (today, deadline) => ({
      message: `The deadline ${deadline} has passed (today is ${today}) and the report has no date.`,
      hint: 'Sign, submit and publish it.',
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
    blankRow: (where) => ({ message: `The whole of ${where} is blank.`, hint: 'Write 0 for none.' }),
    fillIn: (where, value) => `write ${value} into ${where}`,
    unreadable: (where, raw) => ({
      message: `${where} is no number but “${raw}”.`,
      hint: 'Write a number, 0 for none.',
    }),
  },
  plausibility: {
    feeDecimals: (where, printed, most) => ({
      message: `${where} is ${printed}, with more than ${most} decimals.`,
      hint: 'Check that the unit is 万元 and round to yuan.',
    }),
    ruleMakingPower: (where, actual, organ) => ({
      message: `${where} is ${actual}, but “${organ}” cannot normally make 规章.`,
      hint: 'Check whether it belongs to 行政规范性文件.',
    }),
    noneHandled: (where, received) => ({
      message: `${where} is 0 though ${received} applications came in.`,
      hint: 'Check whether the outcome rows were left out.',
    }),
    directLitigation: (where, direct, after) => ({
      message: `${where} is ${direct}, more than the ${after} after reconsideration, which comes first since 2024.`,
      hint: 'Check each case for a wrong column.',
    }),
  },
  fees: {
    unstated: (section, prose) => ({
      message: `“${section}” only says “${prose}” and tells nothing of information processing fees.`,
      hint: 'Say that none were charged, or how many notices were sent and what was received.',
    }),
    step: (section, words, step) => ({
      message: `The information processing fee of ${words} in “${section}” is no multiple of ${step} yuan.`,
      hint: 'Check amount and unit.',
    }),
    notice: (section, stated, overdue) => ({
      message: `Row （六）2 counts ${overdue} applications that lapsed after a notice of a fee; “${section}” tells of ${stated} notices.`,
      hint: `State at least ${overdue} notices, or check row （六）2.`,
    }),
    share: (section, words, all) => ({
      message: `The information processing fee of ${words} in “${section}” exceeds all fees in section 二, ${all} 万元.`,
      hint: 'Count it there too; mind yuan and 万元.',
    }),
  },
  years: {
    other: (section, words, year) => ({
      message: `“${words}” in “${section}” names another year than the report year ${year}.`,
      hint: `It should be ${year}.`,
    }),
    correct: (words, year) => `write ${year} in “${words}”`,
  },
  typography: {
    punctuation: (section, count, shown) => ({
      message: `“${section}” has ${count} half-width marks, as in “${shown}”.`,
      hint: 'Use full-width marks; xxgk check --fix does it.',
    }),
    fullWidth: (section, count) => `${count} half-width marks of “${section}” made full-width`,
    numberForm: (section, count, written, official) => ({
      message: `“${section}” has ${count} numbers in another form, as “${written}” for “${official}”.`,
      hint: 'The document has the official form anyway; xxgk check --fix mends the data.',
    }),
    officialNumbers: (section, count) => `${count} numbers of “${section}” put into the official form`,
  },
  previous: {
    notLastYear: (given, wanted) => ({
      message: `The report to compare with is “${given}”, not “${wanted}”; the years were not compared.`,
      hint: 'Check the file; for a renamed organ change the name in last year’s data.',
    }),
    carryOver: (where, actual, expected, year) => ({
      message: `${where} is ${actual}, but the report of ${year} carried forward ${expected}.`,
      hint: `Write ${expected}, or correct the report of ${year} first.`,
    }),
    chain: (where, actual, sum) => ({
      message: `${where} is ${actual}; by last year’s report it is ${sum}.`,
      hint: 'Check it; accept the warning with a reason where documents lapsed or were handed over.',
    }),
    beyondReviews: (where, after, reviews) => ({
      message: `${where} is ${after}, more than the ${reviews} reconsiderations of this and last year.`,
      hint: 'Check each case for a wrong column.',
    }),
  },
  similarity: {
    reportOf: (organ, year) => `${organ} ${year}`,
    like: (section, other, percent, sentences) => ({
      message: `${percent}% of “${section}” is worded as in “${other}”, ${sentences.length} sentences such as “${sentences.slice(0, 2).join('” “')}”.`,
      hint: 'Write what is true of this year and this organ.',
    }),
  },
  children: {
    place: 'reports of subordinates',
    differs: ({ where, parent, sum, parts, more, isLess }) => ({
      message: `${where}: the parent has ${parent}, its children add up to ${sum}.`,
      hint: `${parts.length === 0 ? 'All children have 0' : `${parts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`}; ${
        isLess ? 'check what was left out of the sum.' : 'check whether the own office or a child is missing.'
      }`,
    }),
  },
  accepted: {
    entry: (number) => `accepted, entry ${number}`,
    error: (rule, count) => ({
      message: `accepted lets ${count} errors of ${rule} stand.`,
      hint: 'Mend the error and remove the entry.',
    }),
    unused: (rule, where) => ({
      message: `“${rule}” (${where}) in accepted fits no finding.`,
      hint: 'Remove it, or correct its rule and place.',
    }),
  },
};
