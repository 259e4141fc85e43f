import { checkEn } from './check/en.js';
import type { Messages } from './messages.js';
import { officialEn } from './official-messages.js';
import { placeholderEn } from './placeholder.en.js';
import { proseEn } from './prose.en.js';

/** The same sentences in English. Labels of the official form stay Chinese: they name places on paper. */
export const en: Messages = {
  language: 'en',
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
    'official.form': 'official.form (格式)',
    'official.direction': 'official.direction (行文方向)',
    'official.organs': 'official.organs (发文机关)',
    'official.markOrgans': 'official.markOrgans (发文机关标志中的机关)',
    'official.suffix': 'official.suffix (发文机关标志中机关名称后的字)',
    'official.serial': 'official.serial (份号)',
    'official.secrecy': 'official.secrecy (密级和保密期限)',
    'official.urgency': 'official.urgency (紧急程度)',
    'official.documentNumber': 'official.documentNumber (发文字号)',
    'official.orderNumber': 'official.orderNumber (令号)',
    'official.signers': 'official.signers (签发人)',
    'official.signerPost': 'official.signerPost (签发人职务)',
    'official.recipient': 'official.recipient (主送机关)',
    'official.attachments': 'official.attachments (附件)',
    'official.stamped': 'official.stamped (是否盖章)',
    'official.note': 'official.note (附注)',
    'official.attendance': 'official.attendance (出席、请假、列席人员)',
    'official.attendance.present': 'official.attendance.present (出席人员)',
    'official.attendance.excused': 'official.attendance.excused (请假人员)',
    'official.attendance.observers': 'official.attendance.observers (列席人员)',
    'official.copyTo': 'official.copyTo (抄送机关)',
    'official.printedBy': 'official.printedBy (印发机关)',
    'official.printedOn': 'official.printedOn (印发日期)',
    'official.seal': 'official.seal (印章图片)',
    'official.signature': 'official.signature (签名章图片)',
    'official.cover': 'official.cover (报送函)',
    'official.cover.title': 'official.cover.title (报送函标题)',
    'official.cover.text': 'official.cover.text (报送函正文)',
    archive: 'archive',
    accepted: 'accepted',
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
    figureTooLarge: (where, value) => ({
      message: `${where} is ${value}, a number too large to be added exactly.`,
      hint: 'Check its digits; an amount that is as large as that is written in quotes, "12345678901234567890".',
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
    textTooLong: (where, length) => ({
      message: `${where} holds a text of ${length} characters, more than any annual report.`,
      hint: 'Check that the text belongs there, or split the paragraph.',
    }),
    totalsComputed: (count) => ({ message: `${count} totals were left out and have been computed.` }),
  },
  ...checkEn,
  aggregate: {
    nothing: {
      message: 'There is no report to add up.',
      hint: 'Check the folder: it should hold the reports of the subordinate organs.',
    },
    otherYear: (child, year, wanted) => ({
      message: `“${child}” is a report of ${year}; this sum is of ${wanted}.`,
      hint: 'Replace it with the report of that year, or say that other years are to be skipped.',
    }),
    otherEdition: (child, edition, wanted) => ({
      message: `“${child}” uses the form of ${edition}, this sum the form of ${wanted}: their cells cannot be added.`,
      hint: 'Have it reported in the same form, or say that other editions are to be skipped.',
    }),
    duplicate: (organ, first, second) => ({
      message: `“${organ}” reports twice: “${first}” and “${second}”. Only the first is added.`,
      hint: 'Find out which one is final, remove the other and add up again.',
    }),
    missing: (organ) => ({
      message: `The report of “${organ}” is missing.`,
      hint: 'Ask for it, or strike the organ from the list if it no longer exists.',
    }),
    unexpected: (organ, child) => ({
      message: `“${organ}” (${child}) is not on the list of organs that must report; it was added.`,
      hint: 'Check that its name is written as on the list, or add it to the list.',
    }),
    ownReport: (organ, child) => ({
      message: `“${child}” is a report of “${organ}” itself, the organ that adds up; it was added.`,
      hint: 'Keep it if it is that of the organ’s own office; remove it if it is a sum, which would be counted twice.',
    }),
    ownSum: (organ, child) => ({
      message: `“${child}” is a report of “${organ}” itself whose figures are the sum of all others: an earlier sum, which was not added.`,
      hint: 'Move it to another folder, or say that the earlier sum is to be skipped.',
    }),
    faulty: (child, count, first) => ({
      message: `“${child}” has ${count} error(s), the first: ${first}`,
      hint: 'Return it to be corrected, then add up again; its figures were added as they are.',
    }),
  },
  official: officialEn,
  prose: proseEn,
  placeholder: placeholderEn,
  document: {
    pictureLeftOut: (line) => ({
      message: `The picture “${line}” was left out of the document.`,
      hint: 'Provide the picture, or delete the line.',
    }),
    tableTooWide: (heading, digits, isTurnable) => ({
      message: `The table of “${heading}” is too wide: its longest figure has ${digits} digits, and some break into two lines.`,
      hint: isTurnable
        ? 'Let the table stand across the page (--tables auto or --tables landscape), or mend figures that have too many digits.'
        : 'It does not fit in the smallest size either: check the figures for digits too many; if they are right, make the text of the table smaller in Word.',
    }),
  },
  writer: {
    characterRemoved: (codePoints) => ({
      message: `The text held characters that the file format forbids (${codePoints}); they were removed.`,
      hint: 'Remove these invisible characters from the source.',
    }),
    rareCharacter: (character, codePoint) => ({
      message: `“${character}” (${codePoint}) is a rare hanzi that 仿宋 and the like lack; what opens the file takes another font.`,
      hint: 'Check that it is shown there; if not, a font such as SimSun-ExtB must be installed, or hand in the PDF.',
    }),
    privateCharacter: (character, codePoint) => ({
      message: `“${character}” (${codePoint}) is of private use: shown only where its own font is installed, a box or another character elsewhere.`,
      hint: 'Write the encoded character instead; where there is none, a picture or words.',
    }),
  },
};
