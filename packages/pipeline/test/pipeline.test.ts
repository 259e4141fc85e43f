import { createSession, type Finding, hasErrors } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { readShownFile } from '@xxgk/readers';
import { strFromU8, unzipSync } from 'fflate';
import { prepare } from '../src/prepare.js';
import type { PrepareContext } from '../src/prepare-context.js';
import type { PreparedReport } from '../src/prepared.js';
import { produce } from '../src/produce.js';
import { settle } from '../src/settle.js';
import { verify } from '../src/verify/verify.js';
import { vendoredFonts } from './fonts.js';

const fonts = vendoredFonts();
const PRIVATE = '\uE123';

async function prepared(
  fields: Readonly<Record<string, unknown>>,
  context: Partial<PrepareContext> = {},
): Promise<PreparedReport> {
  const report = { ...sampleReport(), ...fields } as Report;
  const result = await prepare({ kind: 'report', report }, { fonts, ...context });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result;
}

const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId }) => ruleId);
const accept = (rule: string, where = '') => ({ accepted: [{ rule, where, reason: '已核对' }] });

test('placeholders are filled in every format, and stay in what is written on', async () => {
  const one = await prepared({ other: '{{year}}年新收{{applications.newlyReceived.total}}件。' });
  const docx = unzipSync((await produce(one, 'docx')).bytes);
  const body = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
  expect(body.replace(/<[^>]+>/g, '')).toContain('2022年新收0件。');
  expect(body).not.toContain('{{');
  const text = async (format: 'html' | 'json' | 'yaml') =>
    new TextDecoder().decode((await produce(one, format)).bytes);
  expect(await text('html')).toContain('2022年新收0件。');
  expect(await text('json')).toContain('2022年新收0件。');
  expect(await text('yaml')).toContain('{{applications.newlyReceived.total}}');
});

test('what a writer finds in characters is found without one, and told once', async () => {
  const one = await prepared({ other: `经办人${PRIVATE}。没有收取信息处理费。` });
  expect(rulesOf(settle(one))).toContain('writer/character-private');
  const { findings: made } = await produce(one, 'docx');
  expect(rulesOf(made)).toContain('writer/character-private');
  expect(settle(one, { made })).toEqual(settle(one));
});

test('the findings of preparation are the same whatever is made', async () => {
  const fields = { other: `经办人${PRIVATE}喆。\n![大厅](hall.png)`, problems: '无。' };
  const before = settle(await prepared(fields));
  expect(rulesOf(before)).toEqual(
    expect.arrayContaining(['structure/problems-too-short', 'picture/missing', 'layout/character-missing']),
  );
  const one = await prepared(fields);
  for (const format of ['docx', 'html', 'pdf'] as const) await produce(one, format);
  expect(settle(one)).toEqual(before);
});

test.each([
  ['writer/character-private', { other: `经办人${PRIVATE}。没有收取信息处理费。` }],
  ['layout/character-missing', { other: `经办人${PRIVATE}。没有收取信息处理费。` }],
  ['picture/missing', { other: '没有收取信息处理费。\n![大厅](hall.png)' }],
])('%s can be accepted', async (rule, fields) => {
  const [found] = settle(await prepared(fields)).filter(({ ruleId }) => ruleId === rule);
  const where = found?.path?.join('.') ?? '';
  const findings = settle(await prepared({ ...fields, ...accept(rule, where) }));
  const accepted = findings.filter(({ ruleId }) => ruleId === rule);
  expect(accepted.map(({ accepted: how }) => how)).toEqual(accepted.map(() => ({ reason: '已核对' })));
  expect(rulesOf(findings)).not.toContain('accepted/unused');
});

test('a warning of layout that is accepted does not count when warnings do', async () => {
  const fields = { other: `经办人${PRIVATE}。没有收取信息处理费。` };
  const accepted = ['writer/character-private', 'layout/character-missing'].map((rule) => ({
    rule,
    where: '',
    reason: '印刷时手写',
  }));
  expect(hasErrors(settle(await prepared(fields)), true)).toBe(true);
  expect(hasErrors(settle(await prepared({ ...fields, accepted })), true)).toBe(false);
});

test('an entry about what only writing finds is not called unused where nothing is written', async () => {
  const one = await prepared(accept('writer/attachment-left-out'));
  expect(rulesOf(settle(one))).not.toContain('accepted/unused');
  const { findings: made } = await produce(one, 'pdf', { pdfConformance: 'PDF/A-2b' });
  const [found] = settle(one, { made }).filter(({ ruleId }) => ruleId === 'writer/attachment-left-out');
  expect(found?.accepted).toEqual({ reason: '已核对' });
});

test('disabled warnings are left out, whoever finds them; errors stay', async () => {
  const one = await prepared({ other: `经办人${PRIVATE}。没有收取信息处理费。\n![大厅](hall.png)` });
  const disabled = ['writer/character-private', 'layout/character-missing', 'picture/missing'];
  expect(rulesOf(settle(one, { disabled }))).toEqual(['picture/missing']);
});

test('one report checked in Chinese and then in English has no word of the first in the second', async () => {
  const session = createSession();
  const fields = { preamble: '一、总体情况\n本报告由本局编制。' };
  const zh = settle(await prepared(fields, { session }));
  const en = settle(await prepared(fields, { session, language: 'en' }));
  expect(rulesOf(en)).toEqual(rulesOf(zh));
  expect(en.map(({ message, where }) => `${message} ${where}`).join()).not.toContain('引言');
});

test('the document is composed and laid out once for all formats', async () => {
  const one = await prepared({});
  const { metrics } = await fonts.metrics();
  const tree = one.treeFor();
  expect(one.treeFor()).toBe(tree);
  expect(one.pagesOf(tree, metrics)).toBe(one.pagesOf(tree, metrics));
});

test('the same source and context give the same bytes, in a fresh session and in one that was used', async () => {
  const session = createSession();
  for (const format of ['docx', 'pdf', 'html', 'xlsx'] as const) {
    const bytes = async (context: Partial<PrepareContext>) =>
      Buffer.from((await produce(await prepared({}, context), format)).bytes).toString('base64');
    const first = await bytes({ session });
    expect(await bytes({ session })).toBe(first);
    expect(await bytes({})).toBe(first);
  }
});

test.each(['2023-01-18T08:00+08:00', '2023-01-18T00:00:00Z'])(
  '%s is a moment for every format',
  async (at) => {
    const one = await prepared({});
    for (const format of ['docx', 'pdf', 'html'] as const)
      await expect(produce(one, format, { createdAt: at })).resolves.toMatchObject({ findings: [] });
  },
);

test('month 13 is a moment for none', async () => {
  const one = await prepared({});
  for (const format of ['docx', 'pdf'] as const)
    await expect(produce(one, format, { createdAt: '2023-13-18T00:00:00Z' })).rejects.toMatchObject({
      code: 'option-invalid',
    });
});

test('a report of last year that is none is told, by whomever it is compared', async () => {
  const earlier = [{ ...sampleReport(), year: 2019 } as Report];
  expect(rulesOf(settle(await prepared({}, { earlier })))).toContain('previous/not-last-year');
});

test('what was made is verified', async () => {
  for (const format of ['docx', 'pdf', 'html'] as const) {
    const { bytes } = await produce(await prepared({}), format);
    const shown = await readShownFile(bytes, 'a', 'zh-CN');
    expect(await verify(shown, bytes, { fonts })).toMatchObject({ findings: [], isSame: true });
  }
});

test('what is no report is told, with what is wrong', async () => {
  const bytes = new TextEncoder().encode('year: 2022\norgn: {}\n');
  const result = await prepare({ kind: 'file', bytes, name: 'a.yaml' }, { fonts });
  expect(result.ok).toBe(false);
  expect(rulesOf(settle(result))).toContain('input/unknown-field');
});
