import {
  type Block,
  type DocumentTree,
  heading,
  paragraph,
  type Table,
  tableCell,
  tableRow,
  text,
} from '@xxgk/document';
import {
  type CheckResult,
  countStates,
  findingsOf,
  type OrganResult,
  type ResultFinding,
} from './check-result.js';
import { baseName } from './receipt-findings.js';

/** Who sends reports back, on which day, and by when they are wanted again. */
export interface ReturnOptions {
  /** Name of the office. */
  readonly office: string;
  /** `2026-02-01` */
  readonly date: string;
  readonly by?: string | undefined;
}

/** More of one kind fill pages: they are counted. */
const MOST_OF_A_RULE = 20;
const MOST_PLACES = 3;
const NUMERALS = ['一', '二', '三', '四'] as const;

/** A document of a return: the slip of an organ, or the list of all where there is no organ. */
export interface ReturnDocument {
  readonly organ?: string;
  readonly tree: DocumentTree;
}

/** The covering list, then a slip for each organ whose report goes back; none where nobody has anything to do. Pure. */
export function returnDocuments(result: CheckResult, options: ReturnOptions): readonly ReturnDocument[] {
  if (result.organs.every(({ state }) => state === 'accepted')) return [];
  return [
    { tree: returnList(result, options) },
    ...returnedOrgans(result).map((organ) => ({
      organ: organ.name,
      tree: returnSlip(organ, result, options),
    })),
  ];
}

/** The organs whose reports go back, in the order of the result. */
function returnedOrgans({ organs }: CheckResult): readonly OrganResult[] {
  return organs.filter(({ state }) => state === 'returned');
}

/**
 * The 退改单 of one organ as an official document: what must be mended, where, what stands there and what it may become,
 * why, by when; then what should be looked at, and what was mended since the round before. Pure.
 */
export function returnSlip(organ: OrganResult, result: CheckResult, options: ReturnOptions): DocumentTree {
  const year = yearOf(result);
  const errors = findingsOf(organ, 'error');
  const warnings = findingsOf(organ, 'warning');
  const { mended, isCarriedOver } = organ;
  const parts = (
    [
      ['errors', (count) => `应当改正的问题（${count}处）`, errors],
      ['warnings', (count) => `请核对的问题（${count}处，属实的可以保留）`, warnings],
      ['mended', (count) => `上次指出、已经改正的问题（${count}处）`, mended],
    ] satisfies readonly (readonly [string, (count: number) => string, readonly ResultFinding[]])[]
  ).filter(([, , findings]) => findings.length > 0);
  return officialLetter(
    `${year}政府信息公开工作年度报告退改单`,
    [`${year}政府信息公开工作年度报告`, '退改单'],
    options,
    [
      { type: 'recipients', organs: [organ.name] },
      paragraph([
        text(
          `你单位报送的${year}政府信息公开工作年度报告（${organ.files.map((file) => `“${baseName(file)}”`).join('、')}）已经检查，${isCarriedOver === true ? '上次退回后没有收到改正的报告。' : ''}有${errors.length}处应当改正，现退回。请对照下列各处核对台账、逐处改正，${wantedBy(options)}重新报送。表中“可以改为”是按勾稽关系推算的，以台账为准。`,
        ),
      ]),
      ...parts.flatMap(([id, title, findings], index): readonly Block[] => {
        const left = findings.length - shownOf(findings).length;
        return [
          heading(1, [text(`${NUMERALS[index] ?? ''}、${title(findings.length)}`)]),
          findingTable(id, findings),
          ...(left === 0 ? [] : [paragraph([text(`另有同类问题${left}处，请一并核对。`)])]),
        ];
      }),
    ],
  );
}

/** The covering list: how many have reported, whose reports go back, who has not reported. Pure. */
export function returnList(result: CheckResult, options: ReturnOptions): DocumentTree {
  const year = yearOf(result);
  const counts = countStates(result.organs);
  const returned = returnedOrgans(result);
  const missing = result.organs.filter(({ state }) => state === 'missing');
  const unclear = result.organs.filter(({ state }) => state === 'unclear');
  const named = (organs: readonly OrganResult[]): string => organs.map(({ name }) => name).join('、');
  const sections: readonly (readonly [string, readonly Block[]])[] = [
    ...(returned.length === 0
      ? []
      : [[`退回改正的单位（${returned.length}个）`, [organTable(returned)]] as const]),
    ...(missing.length === 0
      ? []
      : [
          [
            `没有报送的单位（${missing.length}个）`,
            [paragraph([text(`${named(missing)}。请${wantedBy(options)}报送。`)])],
          ] as const,
        ]),
    ...(unclear.length === 0
      ? []
      : [
          [
            `还不能确定是否报送的单位（${unclear.length}个）`,
            [
              paragraph([
                text(
                  `${named(unclear)}。有${result.strayFiles.length}个文件没有读出，其中可能有这些单位的报告：${result.strayFiles.map(({ name }) => `“${baseName(name)}”`).join('、')}。`,
                ),
              ]),
            ],
          ] as const,
        ]),
  ];
  return officialLetter(
    `${year}政府信息公开工作年度报告退改清单`,
    [`${year}政府信息公开工作年度报告`, '退改清单'],
    options,
    [
      paragraph([
        text(
          `${year}政府信息公开工作年度报告应报${counts.listed}个单位：已报${counts.accepted}个，退回${counts.returned}个，未报${counts.missing}个${counts.unclear === 0 ? '' : `，未能确定${counts.unclear}个`}。退回改正的，每个单位另附退改单，请${wantedBy(options)}重新报送。`,
        ),
      ]),
      ...sections.flatMap(([title, blocks], index) => [
        heading(1, [text(`${NUMERALS[index] ?? ''}、${title}`)]),
        ...blocks,
      ]),
    ],
  );
}

function officialLetter(
  title: string,
  segments: readonly string[],
  { office, date }: ReturnOptions,
  blocks: readonly Block[],
): DocumentTree {
  return {
    type: 'document',
    metadata: {
      title,
      organ: office,
      subject: title,
      keywords: ['政府信息公开工作年度报告', '退改'],
      language: 'zh-CN',
      date,
    },
    children: [
      { type: 'title', segments },
      ...blocks,
      { type: 'signature', organ: office, date: dayInWords(date) },
    ],
  };
}

function findingTable(id: string, findings: readonly ResultFinding[]): Table {
  const heads = ['序号', '位置', '现在', '可以改为', '问题和原因'];
  return {
    type: 'table',
    id,
    summary: '逐处列出位置、现在的内容、可以改为的内容、问题和原因',
    columnWeights: [2, 7, 8, 9, 12],
    headerRowCount: 1,
    rows: [
      tableRow(
        heads.map((head) => tableCell('columnHeader', head)),
        true,
      ),
      ...shownOf(findings).map(({ place, now, becomes, message, why }, index) =>
        tableRow([
          tableCell('figure', `${index + 1}`),
          ...[place, now, becomes, why === '' ? message : `${message}原因：${why}`].map((words) =>
            tableCell('rowHeader', words),
          ),
        ]),
      ),
    ],
  };
}

function shownOf(findings: readonly ResultFinding[]): readonly ResultFinding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ ruleId }) => {
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    return count <= MOST_OF_A_RULE;
  });
}

function organTable(organs: readonly OrganResult[]): Table {
  return {
    type: 'table',
    id: 'returned',
    summary: '退回改正的单位，各有几处，主要问题',
    columnWeights: [2, 9, 4, 4, 19],
    headerRowCount: 1,
    rows: [
      tableRow(
        ['序号', '单位', '应改正', '请核对', '主要问题'].map((head) => tableCell('columnHeader', head)),
        true,
      ),
      ...organs.map((organ, index) => {
        const errors = findingsOf(organ, 'error');
        return tableRow([
          tableCell('figure', `${index + 1}`),
          tableCell('rowHeader', organ.name),
          tableCell('figure', `${errors.length}`),
          tableCell('figure', `${findingsOf(organ, 'warning').length}`),
          tableCell('rowHeader', shortly(errors)),
        ]);
      }),
    ],
  };
}

/** The places of what must be mended; what has no place in its own words. */
function shortly(errors: readonly ResultFinding[]): string {
  const said = [...new Set(errors.map(({ place, message }) => (place === '' ? message : place)))];
  const shown = said.slice(0, MOST_PLACES).join('；');
  return said.length > MOST_PLACES ? `${shown}等` : shown;
}

function yearOf({ year }: CheckResult): string {
  return year === undefined ? '' : `${year}年`;
}

function wantedBy({ by }: ReturnOptions): string {
  return by === undefined ? '尽快' : `于${dayInWords(by)}前`;
}

/** `2026年2月1日` of `2026-02-01`. */
function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
