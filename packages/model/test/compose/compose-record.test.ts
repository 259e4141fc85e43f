import { recordEntries, recordFields } from '@xxgk/document';
import { composeDocument } from '../../src/compose/compose-document.js';
import { documentFindings } from '../../src/compose/document-findings.js';
import { parseReport } from '../../src/report/parse-report.js';
import { sampleInput } from '../sample-report.js';

function recordOf(more: object): readonly (readonly [string, string])[] {
  const result = parseReport({ ...sampleInput(), ...more });
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return recordEntries(composeDocument(result.report).metadata.record).map(({ label, value }) => [
    label,
    value,
  ]);
}

test('states what every report has, and makes nothing up', () => {
  expect(recordOf({})).toEqual([
    ['标题', '示例区档案局2022年政府信息公开工作年度报告'],
    ['发文机关', '示例区档案局'],
    ['责任者', '示例区档案局'],
    ['文种', '报告'],
    ['年度', '2022'],
    ['成文日期', '2023-01-18'],
  ]);
});

test('states what the head, the imprint and the archive are given', () => {
  const record = recordOf({
    official: { documentNumber: '示档[2023]第01号', secrecy: '秘密', signers: ['王某', '李某'], urgency: '' },
    archive: { 保管期限: '永久', 密级: '公开', 机构或问题: '办公室', 档号: 'A-1' },
  });
  expect(Object.fromEntries(record)).toMatchObject({
    发文字号: '示档〔2023〕1号',
    文件编号: '示档〔2023〕1号',
    密级: '秘密',
    签发人: '王某；李某',
    保管期限: '永久',
    机构或问题: '办公室',
    档号: 'A-1',
  });
  expect(record.map(([label]) => label)).not.toContain('紧急程度');
});

test('archival data is written, so nothing says it is left out', () => {
  const result = parseReport({ ...sampleInput(), archive: { 保管期限: '永久' } });
  expect(result.ok && documentFindings(result.report)).toEqual([]);
});

test('no two fields share a name', () => {
  const labels = Object.values(recordFields).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
