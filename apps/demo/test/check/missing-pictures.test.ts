import { missingPictures } from '../../src/check/missing-pictures.js';
import { exampleReport } from '../../src/start/example-report.js';

test('a picture that the app does not have is told, a chart is drawn', () => {
  const report = { ...exampleReport(), other: '无。\n![大厅](hall.png)\n![结果](chart:outcomes)' };
  expect(missingPictures(report, 'zh-CN')).toEqual([
    expect.objectContaining({
      ruleId: 'picture/missing',
      path: ['other'],
      message: expect.stringContaining('hall.png'),
    }),
  ]);
  const sealed = { ...exampleReport(), official: { seal: 'seal.png' } };
  expect(missingPictures(sealed, 'en')[0]?.path).toEqual(['official', 'seal']);
});
