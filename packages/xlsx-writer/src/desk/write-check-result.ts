import { type CheckResult, countStates } from '@xxgk/collection';
import { zipParts } from '@xxgk/container';
import { removeForbiddenCharacters, type Severity, type WriterResult } from '@xxgk/document';
import { columnLetters } from '../cell-reference.js';
import { styleBook } from '../parts/style-book.js';
import { workbookParts } from '../parts/workbook.js';
import { worksheetPart } from '../parts/worksheet.js';
import type { Sheet } from '../sheet.js';
import { PLAIN_FIRST_ROW, type PlainColumn, type PlainValue, plainTableSheet } from './plain-table.js';

type OrganResult = CheckResult['organs'][number];

const STATE: Readonly<Record<OrganResult['state'], string>> = {
  accepted: '已报',
  returned: '退回',
  missing: '未报',
  unclear: '待定',
};
const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', note: '提示' };
const TEXT = {
  overview: '汇总',
  findings: '全部问题',
  receipts: '收报情况',
  title: (year: string, what: string) => `${year}政府信息公开工作年度报告检查结果　${what}`,
  round: (round: number, date: string) => `第${round}次检查${date === '' ? '' : `（${date}）`}`,
  compared: (date: string) => `，与上次${date === '' ? '' : `（${date}）`}对照`,
  matrix: '各规则栏为该单位违反该规则的处数，空白为没有问题；错误须改正，警告、提示请核对。',
  allFindings: '可筛选、排序。“可以改为”按勾稽关系推算，以台账为准。',
  stray: (count: number) => `另有${count}个文件没有读出，又看不出是哪个单位的，见表末。`,
  noFile: '没有收到',
  carried: '本次没有再报，按上次结果',
  ofFile: '（文件）',
  listed: '是',
  unlisted: '名单外',
  fresh: '新出现',
  standing: '没有改',
  mended: '已改正',
} as const;
const NUMBER: Pick<PlainColumn, 'style'> = { style: 'checkNumber' };
/** Rows of other states than 已报 stand out. */
const STATE_COLUMN = { overview: 2, receipts: 3 } as const;

/**
 * Writes what came of checking many reports (.xlsx): organs × rules, every finding with what it may become, and the
 * register of receipts with every round. Same result, same bytes.
 */
export function writeCheckResult(given: CheckResult): WriterResult {
  const { data: result, findings } = removeForbiddenCharacters(given);
  const sheets = [overviewSheet(result), findingsSheet(result), receiptsSheet(result)];
  const styles = styleBook();
  const parts = sheets.map((sheet, index) => worksheetPart(sheet, index === 0, styles));
  return { bytes: zipParts(workbookParts(sheets, parts, styles.part())), findings };
}

function overviewSheet(result: CheckResult): Sheet {
  const { organs, rules, round, date = '', previousDate } = result;
  const isLater = round > 1;
  const compared = isLater ? TEXT.compared(previousDate ?? '') : '';
  const columns: readonly PlainColumn[] = [
    { header: '序号', width: 6, ...NUMBER },
    { header: '单位', width: 30 },
    { header: '情况', width: 8, ...NUMBER },
    { header: '错误', width: 7, ...NUMBER },
    { header: '警告', width: 7, ...NUMBER },
    { header: '提示', width: 7, ...NUMBER },
    ...(isLater
      ? [TEXT.mended, TEXT.standing, TEXT.fresh].map((header) => ({ header, width: 8, ...NUMBER }))
      : []),
    ...rules.map(({ severity, name, id }) => ({
      header: `${SEVERITY[severity]}：${name}\n${id}`,
      width: 14,
      ...NUMBER,
    })),
  ];
  const rows = organs.map((organ, index): readonly PlainValue[] => {
    const open = organ.findings.filter(({ accepted }) => accepted === undefined);
    const graver = open.filter(({ severity }) => severity !== 'note');
    return [
      index + 1,
      organ.name,
      STATE[organ.state],
      ...(['error', 'warning', 'note'] as const).map((severity) => none(findingsOf(organ, severity).length)),
      ...(isLater
        ? [
            none(organ.mended.length),
            none(graver.filter(({ since }) => since < round).length),
            none(graver.filter(({ since }) => since === round).length),
          ]
        : []),
      ...rules.map(({ id }) => none(open.filter(({ ruleId }) => ruleId === id).length)),
    ];
  });
  return plainTableSheet({
    name: TEXT.overview,
    definedName: 'xxgk_check_overview',
    title: TEXT.title(yearOf(result), TEXT.overview),
    remark: `${TEXT.round(round, date)}${compared}：${countsOf(result)}。${TEXT.matrix}`,
    columns,
    rows,
    frozenColumns: 3,
    isWide: true,
    alarm: { formula: standsOut(STATE_COLUMN.overview), columns: STATE_COLUMN.overview + 1 },
  });
}

function standsOut(column: number): string {
  return `$${columnLetters(column)}${PLAIN_FIRST_ROW + 1}<>"${STATE.accepted}"`;
}

/** A zero says nothing in a matrix. */
function none(count: number): PlainValue {
  return count === 0 ? '' : count;
}

function countsOf({ organs }: CheckResult): string {
  const { listed, accepted, returned, missing, unclear } = countStates(organs);
  return `应报${listed}，${STATE.accepted}${accepted}，${STATE.returned}${returned}，${STATE.missing}${missing}${unclear === 0 ? '' : `，${STATE.unclear}${unclear}`}`;
}

function findingsSheet(result: CheckResult): Sheet {
  const { organs, round } = result;
  const isLater = round > 1;
  const rows = organs.flatMap((organ) => [
    ...organ.findings.map((finding) => ({
      organ,
      finding,
      progress: finding.since < round ? TEXT.standing : TEXT.fresh,
    })),
    ...organ.mended.map((finding) => ({ organ, finding, progress: TEXT.mended })),
  ]);
  return plainTableSheet({
    name: TEXT.findings,
    definedName: 'xxgk_check_findings',
    title: TEXT.title(yearOf(result), TEXT.findings),
    remark: TEXT.allFindings,
    columns: [
      { header: '单位', width: 26 },
      { header: '程度', width: 7, ...NUMBER },
      ...(isLater ? [{ header: '进展', width: 9, ...NUMBER }] : []),
      { header: '位置', width: 30 },
      { header: '问题', width: 48 },
      { header: '现在', width: 30 },
      { header: '可以改为', width: 34 },
      { header: '原因', width: 40 },
      { header: '依据', width: 26 },
      { header: '文件', width: 26 },
      { header: '规则', width: 22 },
    ],
    rows: rows.map(({ organ, finding, progress }) => [
      organ.name,
      finding.accepted === undefined ? SEVERITY[finding.severity] : '已说明',
      ...(isLater ? [progress] : []),
      finding.place,
      finding.message,
      finding.now,
      finding.accepted === undefined ? finding.becomes : `理由：${finding.accepted}`,
      finding.why,
      finding.source,
      finding.file,
      finding.ruleId,
    ]),
    frozenColumns: 1,
    isWide: true,
  });
}

function receiptsSheet(result: CheckResult): Sheet {
  const { organs, strayFiles, round } = result;
  const rounds = Array.from({ length: round }, (_, index) => index + 1);
  const rows = organs.map((organ, index): readonly PlainValue[] => [
    index + 1,
    organ.name,
    organ.isListed ? TEXT.listed : TEXT.unlisted,
    STATE[organ.state],
    noteOf(organ),
    organ.files.join('\n'),
    ...rounds.map((each) => {
      const past = organ.history.find((one) => one.round === each);
      return past === undefined
        ? ''
        : `${STATE[past.state]}${past.date === undefined ? '' : `\n${past.date}`}`;
    }),
    '',
  ]);
  const files = strayFiles.map(({ name, reason }): readonly PlainValue[] => [
    '',
    TEXT.ofFile,
    '',
    STATE.unclear,
    reason,
    name,
  ]);
  return plainTableSheet({
    name: TEXT.receipts,
    definedName: 'xxgk_check_receipts',
    title: TEXT.title(yearOf(result), TEXT.receipts),
    remark: `${countsOf(result)}。${strayFiles.length === 0 ? '' : TEXT.stray(strayFiles.length)}`,
    columns: [
      { header: '序号', width: 6, ...NUMBER },
      { header: '单位', width: 30 },
      { header: '应报', width: 8, ...NUMBER },
      { header: '情况', width: 8, ...NUMBER },
      { header: '说明', width: 50 },
      { header: '文件', width: 40 },
      ...rounds.map((each) => ({ header: `第${each}次`, width: 12, ...NUMBER })),
      { header: '备注', width: 20 },
    ],
    rows: [...rows, ...files],
    frozenColumns: 2,
    isWide: false,
    alarm: { formula: standsOut(STATE_COLUMN.receipts), columns: STATE_COLUMN.receipts + 1 },
  });
}

/** Findings that nobody has let stand. */
function findingsOf({ findings }: OrganResult, severity: Severity): OrganResult['findings'] {
  return findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
}

function noteOf(organ: OrganResult): string {
  if (organ.files.length === 0) return TEXT.noFile;
  const errors = findingsOf(organ, 'error');
  const [first] = errors;
  const more = errors.length > 1 ? `（共${errors.length}处）` : '';
  const carried = organ.isCarriedOver === true ? TEXT.carried : '';
  return [first === undefined ? '' : `${first.message}${more}`, carried]
    .filter((part) => part !== '')
    .join('；');
}

function yearOf({ year }: CheckResult): string {
  return year === undefined ? '' : `${year}年`;
}
