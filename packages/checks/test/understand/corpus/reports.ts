import { sampleInput } from '@xxgk/fixtures';
import { parseReport, type Report } from '@xxgk/model';

/** Rows of table B: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他. */
const APPLICATIONS: Readonly<Record<string, readonly number[]>> = {
  newlyReceived: [50, 6, 1, 1, 1, 0],
  carriedOver: [4, 0, 0, 0, 0, 0],
  'results.granted': [17, 3, 0, 0, 0, 0],
  'results.partlyGranted': [4, 0, 1, 0, 0, 0],
  'results.refused.stateSecret': [1, 0, 0, 0, 0, 0],
  'results.refused.internalAffairs': [0, 1, 0, 0, 0, 0],
  'results.refused.processInformation': [2, 0, 0, 0, 0, 0],
  'results.unavailable.notHeld': [13, 2, 0, 0, 0, 0],
  'results.unavailable.needsCreation': [4, 0, 0, 0, 0, 0],
  'results.unavailable.stillUnclear': [2, 0, 0, 0, 0, 0],
  'results.notProcessed.petition': [3, 0, 0, 0, 0, 0],
  'results.notProcessed.repeated': [2, 0, 0, 0, 0, 0],
  'results.otherOutcomes.correctionOverdue': [2, 0, 0, 0, 0, 0],
  'results.otherOutcomes.other': [1, 0, 0, 0, 0, 0],
  carriedForward: [3, 0, 0, 1, 1, 0],
};
const COLUMNS = ['naturalPerson', 'commercial', 'research', 'socialWelfare', 'legalService', 'other'];

const FIGURES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(APPLICATIONS).flatMap(([row, values]) =>
      values.map((value, index) => [`applications.${row}.${COLUMNS[index]}`, value]),
    ),
  ),
  'proceedings.reconsideration.upheld': 3,
  'proceedings.reconsideration.corrected': 1,
  'proceedings.reconsideration.other': 1,
  'proceedings.litigationDirect.upheld': 1,
  'proceedings.litigationAfterReconsideration.upheld': 2,
  'disclosure.regulations.inForce': 2,
  'disclosure.normativeDocuments.made': 7,
  'disclosure.normativeDocuments.repealed': 3,
  'disclosure.normativeDocuments.inForce': 41,
  'disclosure.licensing.decisions': 1250,
  'disclosure.punishment.decisions': 86,
  'disclosure.coercion.decisions': 9,
  'disclosure.fees.amount': '123.4567',
};

function withoutTotals(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const entries = Object.entries(input).filter(([key]) => key !== 'total');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutTotals(value)]));
}

/** A report whose figures are all different enough to tell apart: 新收59, 上年结转4, 办结58, 结转下年度5. */
export function corpusReport(
  overview: string,
  organ: { readonly name: string; readonly kind: string },
  figures: Readonly<Record<string, unknown>> = {},
  year = 2024,
): Report {
  const input = sampleInput({ ...FIGURES, ...figures });
  const totalled = withoutTotals({
    applications: input['applications'],
    proceedings: input['proceedings'],
  }) as object;
  const result = parseReport({ ...input, ...totalled, year, date: `${year + 1}-01-20`, organ, overview });
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.report;
}

export const BUREAU = { name: '示例市水利局', kind: 'department' } as const;
export const COUNTY = { name: '示例县人民政府', kind: 'government' } as const;

/** Last year's report of the same organ: 新收50, 办结46, 结转下年度4, 行政复议4. */
export function lastYearsReport(organ: { readonly name: string; readonly kind: string }): Report {
  const zero = Object.fromEntries(
    Object.keys(APPLICATIONS).flatMap((row) => COLUMNS.map((column) => [`applications.${row}.${column}`, 0])),
  );
  return corpusReport(
    '（一）主动公开。按目录更新。',
    organ,
    {
      ...zero,
      'applications.newlyReceived.naturalPerson': 50,
      'applications.results.granted.naturalPerson': 46,
      'applications.carriedForward.naturalPerson': 4,
      'proceedings.reconsideration.upheld': 2,
    },
    2023,
  );
}
