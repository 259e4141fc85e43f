import { withFigure } from '@xxgk/model';
import { zipSync } from 'fflate';
import { type DeskFile, deskSummary, slipOf } from '../../src/desk/desk-summary.js';
import { unpack } from '../../src/reading/unpack.js';
import { exampleReport } from '../../src/start/example-report.js';

const RECEIVED = 'applications.newlyReceived.total';
const right = exampleReport();
const other = { ...withFigure(right, RECEIVED, 99), organ: { ...right.organ, name: '示例区水利局' } };
const files: readonly DeskFile[] = [
  { name: '甲/农业.docx', report: right, reason: undefined },
  { name: '乙/水利.pdf', report: other, reason: undefined },
];
const asked = {
  organ: '示例区人民政府',
  roster: '示例区农业农村局\n示例区水利局\n示例区民政局',
  language: 'zh-CN',
} as const;

test('who is missing is named, who is wrong is counted, and every cell is added up', () => {
  const { rows, sum, findings } = deskSummary(files, asked);
  expect(rows.map(({ report, errors }) => [report.organ.name, errors.length > 0])).toEqual([
    ['示例区农业农村局', false],
    ['示例区水利局', true],
  ]);
  expect(findings.map(({ message }) => message).join()).toContain('示例区民政局');
  expect(sum?.organ.name).toBe('示例区人民政府');
  expect(sum?.disclosure).toMatchObject({ licensing: { decisions: 972 } });
  expect(rows[0]?.likeness.length).toBeGreaterThan(0);
});

test('while a file is unread, nobody is called missing for it, and it is named', () => {
  const unread = { name: '丙.doc', report: undefined, reason: '读不出' };
  const { findings } = deskSummary([...files, unread], asked);
  expect(findings.map(({ message }) => message).join()).toContain('丙.doc');
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('aggregate/missing');
});

test('the note to an organ names each of its errors', () => {
  const row = deskSummary(files, asked).rows[1];
  if (row === undefined) throw new Error('no row');
  const slip = slipOf(row, (organ, year) => `${organ} ${year}`).split('\n');
  expect(slip[0]).toBe('示例区水利局 2025');
  expect(slip).toHaveLength(row.errors.length + 1);
});

test('an archive gives its files by their Chinese names, also those of older systems', async () => {
  const gbk = `${String.fromCharCode(0xb1, 0xa8, 0xb8, 0xe6)}.txt`;
  const zip = zipSync({ '各局/报告.txt': new Uint8Array([1]), 'x.txt': new Uint8Array([2]) });
  const namesIn = async (archive: Uint8Array) => {
    const unpacked = await unpack({ bytes: archive, name: '各局.zip', language: 'zh-CN' });
    return unpacked.outcome === 'unpacked' ? unpacked.files.map(({ name }) => name) : unpacked.reason;
  };
  expect(await namesIn(zip)).toEqual(['各局/报告.txt', 'x.txt']);
  const old = zipSync({ abcd: [new Uint8Array([3]), { os: 0 }] });
  const bytes = Uint8Array.from(old);
  const codes = [...gbk].map((character) => character.charCodeAt(0)).slice(0, 4);
  for (let place = 0; place + 4 <= bytes.length; place += 1)
    if (String.fromCharCode(...bytes.subarray(place, place + 4)) === 'abcd') bytes.set(codes, place);
  expect(await namesIn(bytes)).toEqual(['报告']);
  expect(await namesIn(new Uint8Array(9))).toMatch('各局.zip');
});
