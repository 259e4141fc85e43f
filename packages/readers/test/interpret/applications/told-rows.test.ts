import { readReport } from '../../../src/index.js';
import { publishedText } from '../../published-text.js';

/** The report of a published text of which one line was changed, and what was found. */
async function readWith(line: RegExp, change: (line: string) => string) {
  const lines = publishedText().split('\n');
  const at = lines.findIndex((text) => line.test(text));
  const text = lines.with(at, change(lines[at] ?? '')).join('\n');
  const { input, findings } = await readReport(new TextEncoder().encode(text), '公布.txt');
  const told = findings.map(({ ruleId, message }) => `${ruleId} ${message}`);
  return { applications: Reflect.get(input as object, 'applications'), told };
}

const REPEATED = /^2\.重复申请/u;

test('a row with a figure too many is read as it adds up, which is told', async () => {
  const { applications, told } = await readWith(REPEATED, () => '2.重复申请\t1\t0\t0\t0\t0\t0\t9\t1');
  expect(applications.results.notProcessed.repeated).toMatchObject({ naturalPerson: 1, other: 0, total: 1 });
  expect(told).toContainEqual(expect.stringMatching(/row-realigned .*重复申请.*按各列之和等于总计/u));
});

test('a row goes by the label of its group before its own', async () => {
  const original = await readWith(REPEATED, (line) => line);
  const { applications } = await readWith(/^3\.其他/u, (line) => `其他处理${line}`);
  expect(applications).toEqual(original.applications);
});

test('figures of a group are not those of the row before it, and are told', async () => {
  const { applications, told } = await readWith(
    REPEATED,
    () => '2.重复申请件\n（六）其他处理\t1\t0\t0\t0\t0\t0\t1',
  );
  expect(applications.results.notProcessed.repeated.total ?? null).toBeNull();
  expect(told).toContainEqual(expect.stringMatching(/line-unused .*“（六）其他处理 \| 1 \| 0 .*第33行/u));
});

test('a single label of another form is told', async () => {
  const { told } = await readWith(/^信息内容/u, (line) => line.replace('现行有效件数', '对外公开总数量'));
  expect(told).toContainEqual(expect.stringMatching(/edition-mixed .*2019年格式的内容：对外公开总数量/u));
});
