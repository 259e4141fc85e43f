import { sampleReport } from '@xxgk/fixtures';
import { digestFindings } from '../../src/verify/digest-findings.js';
import { manifestOutputs } from '../../src/verify/manifest-outputs.js';
import { verificationLines } from '../../src/verify/verification-lines.js';

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];
const manifest = (reports: unknown, schema = 'xxgk/manifest@1'): string =>
  JSON.stringify({ schema, reports });

test('the files of a manifest are those of all its reports', () => {
  const reports = [
    { outputs: [{ path: 'a.docx', sha256: one }] },
    { outputs: [{ path: 'b.pdf', sha256: two }] },
  ];
  expect(manifestOutputs(manifest(reports))).toEqual([
    { path: 'a.docx', sha256: one },
    { path: 'b.pdf', sha256: two },
  ]);
});

test.each([
  ['no list', 7],
  ['nothing in it', [null, 1, 'x', {}, { outputs: {} }]],
  ['no digest', [{ outputs: [{ path: 'a', sha256: 'x' }, { path: 'b' }, { path: 1, sha256: one }, null] }]],
])('of a manifest with %s nothing is taken', (_, reports) => {
  expect(manifestOutputs(manifest(reports))).toEqual([]);
});

test.each(['', 'null', '[]', '{"schema":1}', manifest([], 'xxgk/findings@1')])(
  '%j is no manifest',
  (text) => {
    expect(manifestOutputs(text)).toBeUndefined();
  },
);

test('a digest is held against the one that the manifest has', () => {
  const rules = (expected: string | undefined) =>
    digestFindings(one, expected, 'zh-CN').map(({ ruleId }) => ruleId);
  expect([rules(one), rules(two), rules(undefined)]).toEqual([
    [],
    ['verify/digest-differs'],
    ['verify/not-in-manifest'],
  ]);
});

test('a file that passed says in what, one that did not says why', () => {
  const verified = { file: 'a.pdf', ok: true, findings: [] };
  expect(verificationLines(verified, false, 'zh-CN')).toEqual(['通过    a.pdf']);
  expect(verificationLines({ ...verified, report: sampleReport() }, true, 'en')[0]).toMatch(
    /^verified {2}a\.pdf: .*, the \d+ figures shown equal the data, digest as in the manifest$/,
  );
  expect(verificationLines({ ...verified, isSame: true }, true, 'zh-CN')).toEqual([
    '通过    a.pdf：逐字节与按数据重新生成的相同、摘要与清单一致',
  ]);
  const findings = digestFindings(one, two, 'en');
  expect(verificationLines({ ...verified, ok: false, findings }, true, 'en')).toEqual([
    'NOT verified  a.pdf',
    expect.stringContaining('[verify/digest-differs]'),
    expect.stringContaining('hint: '),
  ]);
});
