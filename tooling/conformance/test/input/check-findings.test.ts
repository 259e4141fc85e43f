import { judgeFindings } from '../../src/input/check-findings.js';

const said = '  错误  图片“a.png”不完整。 [picture/broken]\n        怎么改：重新导出。\n';

test('a rule that speaks is told with its sentence', () => {
  expect(judgeFindings(said, 'picture/broken\n')).toEqual({
    passed: true,
    summary: 'picture/broken',
    details: ['错误  图片“a.png”不完整。 [picture/broken]'],
  });
});

test('silence is a failure', () => {
  expect(judgeFindings(said, 'picture/broken\npicture/huge\n')).toMatchObject({
    passed: false,
    summary: 'not told: picture/huge',
  });
});
