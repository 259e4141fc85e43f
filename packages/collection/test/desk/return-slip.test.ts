import { plainText, validateDocument } from '@xxgk/document';
import type { CheckResult, OrganResult, ResultFinding } from '../../src/desk/check-result.js';
import { returnDocuments, returnList, returnSlip } from '../../src/desk/return-slip.js';

const finding = (place: string, change: Partial<ResultFinding> = {}): ResultFinding => ({
  ruleId: 'applications/balance',
  severity: 'error',
  file: '报送/乙局.docx',
  path: place,
  place,
  message: '两者应相等。',
  now: '3',
  becomes: '4',
  why: '数字对不上。',
  source: '',
  since: 1,
  ...change,
});

function organ(name: string, state: OrganResult['state'], change: Partial<OrganResult> = {}): OrganResult {
  return { name, state, isListed: true, files: [], findings: [], mended: [], history: [], ...change };
}

const FAULTY = organ('乙局', 'returned', {
  files: ['报送/乙局.docx'],
  findings: [finding('第三部分'), finding('第四部分', { severity: 'warning' })],
  mended: [finding('第一部分')],
});
const RESULT: CheckResult = {
  schema: 'xxgk/check-result@1',
  round: 2,
  year: 2025,
  organs: [organ('甲局', 'accepted'), FAULTY, organ('丙局', 'missing'), organ('丁局', 'unclear')],
  strayFiles: [{ name: '扫描件.pdf', reason: '是图片' }],
  rules: [],
};
const OPTIONS = { office: '示例县人民政府办公室', date: '2026-02-01', by: '2026-02-10' };

test('a slip is an official document to the organ: places, what stands there, what it may become, why, by when', () => {
  const slip = returnSlip(FAULTY, RESULT, OPTIONS);
  expect(validateDocument(slip)).toEqual([]);
  const text = plainText(slip);
  for (const words of [
    '2025年政府信息公开工作年度报告退改单',
    '乙局',
    '“乙局.docx”',
    '有1处应当改正',
    '2026年2月10日前重新报送',
    '一、应当改正的问题（1处）',
    '\n1\t第三部分\t3\t4\t两者应相等。原因：数字对不上。',
    '二、请核对的问题（1处',
    '三、上次指出、已经改正的问题（1处）',
    '示例县人民政府办公室\n2026年2月1日',
  ])
    expect(text).toContain(words);
});

test('of many findings of one kind twenty are listed and the rest counted', () => {
  const findings = Array.from({ length: 25 }, (_, index) => finding(`第${index}处`));
  expect(plainText(returnSlip({ ...FAULTY, findings }, RESULT, OPTIONS))).toContain('另有同类问题5处');
});

test('the list names who gets a slip, who is missing, and who may be among the files that are unread', () => {
  const list = returnList(RESULT, OPTIONS);
  expect(validateDocument(list)).toEqual([]);
  const text = plainText(list);
  expect(text).toContain('应报4个单位：已报1个，退回1个，未报1个，未能确定1个');
  expect(text).toContain('1\t乙局\t1\t1\t第三部分');
  expect(text).toContain('丙局。请于2026年2月10日前报送。');
  expect(text).toContain('“扫描件.pdf”');
  expect(returnDocuments(RESULT, OPTIONS).map(({ organ: name }) => name)).toEqual([undefined, '乙局']);
  expect(returnDocuments({ ...RESULT, organs: [organ('甲局', 'accepted')] }, OPTIONS)).toEqual([]);
});
