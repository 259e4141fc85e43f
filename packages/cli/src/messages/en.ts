import { aggregateEn } from './aggregate-messages.js';
import { batchEn } from './batch-messages.js';
import type { CliMessages } from './cli-messages.js';
import { diffEn } from './diff-messages.js';
import { helpExamplesEn } from './help-examples.js';
import { initEn } from './init-messages.js';
import { verifyEn } from './verify-messages.js';

/** The command line in English. */
export const cliEn: CliMessages = {
  init: initEn,
  batch: batchEn,
  verify: verifyEn,
  aggregate: aggregateEn,
  diff: diffEn,
  helpExamples: helpExamplesEn,
  help: {
    description:
      'xxgk: checks the annual report on government information disclosure and makes its Word and PDF/A files.',
    examples: [
      'Examples:',
      '  xxgk build report.yaml                 Word and PDF/A into the current folder',
      '  xxgk build report.yaml -o out -f docx  only Word, into out/',
      '  xxgk check report.yaml                 check only',
      '  xxgk check report.yaml --previous last.yaml  compare with last year',
      '  xxgk check report.yaml --fix           mend what is safe, into a new file',
      '  xxgk explain applications/balance      explain a rule',
      '  xxgk import last-year.docx             data that can be changed, from last year’s report',
      '  xxgk build published.html -o out       from a published web page',
      '  xxgk verify report.docx report.pdf      was a file changed since it was made?',
      '  xxgk build reports -o out              many reports at once (xxgk build --help)',
      '  xxgk aggregate bureaus -o county.yaml --organ NAME   add up subordinates',
      '  xxgk diff 2024.yaml 2025.yaml          compare two reports',
      '  xxgk fonts --fonts DIR                 which font serves which role',
    ].join('\n'),
    exitCodes: 'Exit codes: 0 ok; 1 the report has errors; 2 wrong usage; 3 a file or the environment fails',
    usage: 'Usage:',
    commands: 'Commands:',
    options: 'Options:',
    arguments: 'Arguments:',
    help: 'show help',
    version: 'show the version',
    lang: 'language of messages: zh-CN or en',
    build: 'check reports and make their files',
    check: 'check reports: fields, sums, structure',
    schema: 'print the JSON Schema of a report',
    fonts: 'list the fonts in use, their licences and coverage',
    import: 'turn reports that exist into data that can be changed, and list what to check',
    importInputs:
      'a report that exists: Word (.docx), PDF (.pdf), web page (.html), text (.txt, .md) or data (.yaml, .json, .xlsx)',
    importFormat: 'format of the data: yaml or json',
    importOrgan: 'name of the organ, where the file does not say it',
    importYear: 'year of the report, where the file does not say it',
    trace: 'list where in the file each figure and paragraph stood, and what stood there',
    inputs:
      'report data (.yaml, .json, .xlsx) or a report that exists: Word (.docx), PDF (.pdf), web page (.html), text (.txt, .md)',
    outDir: 'output folder, made when missing',
    formats:
      'formats to make, separated by commas: docx, pdf, html, html-fragment (to be pasted into a web page), json (default: docx,pdf; with --review docx,html)',
    review:
      'make a review copy instead: every finding as a Word comment, or beside the web page, at the words it speaks of',
    fontDir: 'folder with official fonts; also XXGK_FONTS',
    earlierYears: 'reports of earlier years, for the chart over years; there may be several',
    tables:
      'how tables B and C stand: auto (across the page only where figures do not fit), portrait, landscape',
    tableLines: 'lines of tables: official (a heavier frame) or bare (all alike)',
    pictureDir: 'folder of pictures that are not in the folder of the report',
    createdAt:
      'time that the files record, ISO 8601 (also SOURCE_DATE_EPOCH; default: the date of the report)',
    profile:
      'plain, issued (with 版头 and 版记) or submission (covering letter); by default issued where the report has `official`, plain on the web',
    embedFonts: 'put the fonts into the Word document, cut to the characters it uses',
    pdfProfile: 'archival profile of the PDF: 3a (holds the report data), 2b or 1b (hold no attachment)',
    strict: 'treat warnings as errors and make no files then',
    checkStrict: 'treat warnings as errors: exit code 1 for them too',
    force: 'overwrite existing files',
    previous:
      'last year’s report, or a folder, pattern or list of them: carry-over, documents in force, copied wording',
    children: 'folder, pattern or list with the reports of subordinates: every cell of the sum',
    roster: 'list of the organs that must report, one a line; with --children',
    siblings: 'folder, pattern or list with reports of organs beside this one: copied wording',
    deadline: 'last day, such as 01-21 or government=02-20,department=01-26 (default 01-31 and 03-31)',
    disable: 'rules to leave out (never errors), such as fees/unstated',
    findingFormat: 'form of the output: text, json, sarif',
    fix: 'write what can be mended safely to a new file: blank totals, numbers, brackets, punctuation',
    fixedFile: 'file for --fix; default: the input’s name with .fixed',
    explain: 'explain rules: demand, source, reason, remedy, example; without a rule list all',
    rules: 'id of a rule, such as applications/balance',
    outFile: 'write to a file instead of the terminal',
    default: 'default',
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  hint: 'hint: ',
  summary: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
  nothingFound: 'Nothing found.',
  acceptedLabel: 'accepted',
  acceptedBecause: 'reason: ',
  alsoAccepted: (count) => `${count} more accepted.`,
  fixedInto: (count, path) => `${count} mended, written to ${path}:`,
  fixedLabel: 'mended',
  listSeparator: ', ',
  badDeadline: (value, kinds) =>
    `Cannot read the deadline "${value}". Write 01-21, or kind=day with a kind of ${kinds}, as in government=02-20,department=01-26.`,
  notDisabled: (rule) => `The rule ${rule} is an error and cannot be disabled. Correct the report.`,
  unknownRule: (rule, meant) =>
    `There is no rule "${rule}". ${meant === undefined ? 'xxgk explain lists all rules.' : `Did you mean "${meant}"?`}`,
  outFileNeedsFix: '-o goes with --fix and a single input.',
  companionUnreadable: (name, reason) => `Cannot read "${name}" to compare with: ${reason} Correct it first.`,
  brokenRoster: (path) =>
    `The list "${path}" has broken characters: its names cannot be compared. Save it as UTF-8 text and try again.`,
  passedOver: (names) => ({
    message: `${names.length} document(s) of the folder were not read: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}. `,
    hint: 'Of a folder only data is read. If one is the report of an organ without data, name it by a pattern such as "folder/*.docx".',
  }),
  noCompanions: (path) =>
    `"${path}" holds no other report to compare with: nothing was checked. Of a folder (not its subfolders) .yaml, .yml, .json, .xlsx and .txt are read; name documents by a pattern such as "${path}/*.docx".`,
  explain: {
    labels: {
      demand: 'demand: ',
      source: 'source: ',
      why: 'why: ',
      mend: 'mend: ',
      wrong: 'wrong: ',
      right: 'right: ',
      needs: 'needs: ',
      disable: 'disable: ',
    },
    needs: {
      previous: 'last year’s report (--previous)',
      children: 'the reports of subordinates (--children)',
      siblings: 'reports of organs beside this one (--siblings)',
      today: 'the day of the check (taken from the clock)',
    },
    stays: 'an error, cannot be disabled',
  },
  progress: (index, count, name) => `[${index}/${count}] ${name}`,
  written: (path, kilobytes) => `made ${path} (${kilobytes} KB)`,
  unchanged: (path) => `unchanged ${path}`,
  writtenWithErrors:
    'The report has errors: the files are drafts. Correct it and build again before submitting.',
  nothingWritten: 'No file was made.',
  previousUnreadable: (path) =>
    `The report "${path}" of an earlier year has errors; no file was made. See them with xxgk check.`,
  tooLarge: (path, megabytes) =>
    `Cannot read "${path}": it is larger than ${megabytes} MB. Check that it is the right file, or remove its pictures.`,
  noSuchFile: (path) => `There is no file "${path}". Check the path.`,
  isDirectory: (path) => `"${path}" is a folder. Name the report file in it.`,
  cannotRead: (path, reason) => `Cannot read "${path}" (${reason}). Check its permissions.`,
  cannotWrite: (path, reason) =>
    `Cannot write "${path}" (${reason}). Check permissions and disk space, or choose another folder by -o.`,
  exists: (path) =>
    `"${path}" exists with other content and was kept. Use --force to overwrite or -o for another folder.`,
  sameOutput: (path, first) =>
    `The output "${path}" has the name of the output of "${first}" and was not written. Change a title or use another folder.`,
  unknownFormat: (format, known) => `Unknown format "${format}". Choose from: ${known}.`,
  unknownProfile: (profile, known) => `Unknown profile "${profile}". Known: ${known}.`,
  fontNotEmbedded: (name) => ({
    message: `The font ${name} cannot be put into the Word document: its licence forbids it, or it is no single TrueType font.`,
    hint: 'It is named in the document instead; install it where the document is opened.',
  }),
  unknownPdfProfile: (profile, known) => `Unknown PDF/A profile "${profile}". Choose from: ${known}.`,
  badCreatedAt: (value) => `"${value}" is no time. Write 2023-01-18 or 2023-01-18T09:00:00+08:00.`,
  badEpoch: (value) => `SOURCE_DATE_EPOCH must be seconds, but is "${value}". Correct or unset it.`,
  badYear: (value) => `The year "${value}" is not understood. Write four digits, as 2023.`,
  importedFrom: (name) => `Read from "${name}".`,
  toCheck: 'To check:',
  trace: { head: ['what', 'where', 'text'], none: 'Data: nothing to trace.' },
  badLanguage: (value) => `Unknown language "${value}". Choose zh-CN or en.`,
  fontDirMissing: (path) => `There is no font folder "${path}". Check --fonts or XXGK_FONTS.`,
  fontDirEmpty: (path) =>
    `The font folder "${path}" holds no fonts (.ttf, .otf, .ttc). Check --fonts or XXGK_FONTS.`,
  fontsPackageBroken: (path) => `The font "${path}" that comes with xxgk is missing. Install xxgk again.`,
  usageError: (_code, detail) => detail,
  seeHelp: 'See xxgk --help.',
  unexpected: (reason) =>
    `Unexpected failure: ${reason}. What was written before is whole; please report this with the input.`,
  picture: {
    missing: (name) => ({
      message: `There is no picture "${name}"; it was left out.`,
      hint: 'Paths are relative to the folder of the report; name another folder by --pictures.',
    }),
    outside: (name) => ({
      message: `The picture "${name}" lies outside the folder of the report and was not read.`,
      hint: 'Put it into that folder, or name its folder by --pictures.',
    }),
    remote: (name) => ({
      message: `The picture "${name}" is an address on the network and was not fetched.`,
      hint: 'Save it beside the report and write the name of the file.',
    }),
  },
  fontTable: {
    role: {
      xiaobiaosong: '小标宋 (title)',
      heiti: '黑体 (headings, table heads)',
      kaiti: '楷体 (second headings)',
      fangsong: '仿宋 (text, tables)',
      songti: '宋体 (page numbers, fallback)',
    },
    vendored: 'comes with xxgk',
    supplied: 'supplied',
    line: (role, family, origin) => `${role}: ${family} (${origin})`,
    licence: (licence) => `  licence: ${licence}`,
    coverage: (characters, gb2312, general) =>
      `  characters: ${characters}; GB 2312 ${gb2312}; 通用规范汉字表 ${general}`,
    fallback: (families) => `  fallback: ${families}`,
  },
};
