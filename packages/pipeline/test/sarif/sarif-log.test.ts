import type { Finding } from '@xxgk/document';
import { findingCatalogue } from '../../src/findings.js';
import { sarifLog } from '../../src/sarif/sarif-log.js';

const tool = { catalogue: findingCatalogue, version: '1.2.3', language: 'zh-CN' } as const;
const finding = (fields: Partial<Finding>): Finding => ({
  ruleId: 'applications/balance',
  severity: 'error',
  message: '不相等。',
  source: 'house',
  ...fields,
});

/** What other programs read of a result. */
interface ReadResult {
  readonly ruleIndex?: number;
  readonly message: { readonly text: string };
  readonly suppressions?: unknown;
  readonly locations: readonly { readonly physicalLocation: { readonly region?: unknown } }[];
}

/** The only result, or the first and the second, as other programs read them. */
function resultsOf(
  text: string | undefined,
  first: Finding,
  second = first,
): readonly [ReadResult, ReadResult] {
  const log = JSON.stringify(sarifLog([{ input: '报告 1.yaml', text, findings: [first, second] }], tool));
  const { runs } = JSON.parse(log) as {
    readonly runs: readonly [{ readonly results: readonly [ReadResult, ReadResult] }];
  };
  return runs[0].results;
}

const TEXT = 'year: 2022\noverview: |-\n  全年平稳，全年公开。\nlist: [1, 2]\n';

test.each([
  ['a value', { path: ['year'] }, [1, 7, 1, 11]],
  [
    'words in prose, the second time they stand there',
    { path: ['overview'], range: { start: 5, end: 7 } },
    [3, 8, 3, 10],
  ],
  ['an item', { path: ['list', 1] }, [4, 11, 4, 12]],
  ['the nearest value above what is missing', { path: ['list', 1, 'x'] }, [4, 11, 4, 12]],
])('the region of %s', (_, place, [startLine, startColumn, endLine, endColumn]) => {
  const [result] = resultsOf(TEXT, finding(place));
  expect(result.locations[0]?.physicalLocation.region).toEqual({
    startLine,
    startColumn,
    endLine,
    endColumn,
  });
});

test('what has no place in the text has no region, nor has anything of a file that is no text', () => {
  for (const text of [undefined, 'a: [', TEXT]) {
    const [result] = resultsOf(text, finding({ path: ['nowhere'] }));
    expect(result.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: '%E6%8A%A5%E5%91%8A%201.yaml' },
    });
  }
});

test('accepted findings are suppressed; unknown ones have no rule of the catalogue', () => {
  const accepted = { rule: 'applications/balance', where: '', reason: '已核对' };
  const [known, unknown] = resultsOf(
    undefined,
    finding({ accepted }),
    finding({ ruleId: 'x/y', hint: '请改。' }),
  );
  expect(known.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: '已核对' }]);
  expect(findingCatalogue[known.ruleIndex ?? -1]?.id).toBe('applications/balance');
  expect([unknown.ruleIndex, unknown.message.text]).toEqual([undefined, '不相等。请改。']);
});
