import { pictureFindings } from '../src/findings.js';
import { pictureMissing } from '../src/index.js';

test('says how to have a missing picture written: where files are read, and where they are chosen one by one', () => {
  const place = { path: ['overview', 2] };
  expect(pictureMissing.find('zh-CN', place, '图.png', true)).toMatchObject({
    ruleId: 'picture/missing',
    severity: 'error',
    message: '找不到图片“图.png”，没有写入文档。',
    ...place,
  });
  expect(pictureMissing.find('zh-CN', place, '图.png', false).hint).toContain('重新选择这张图片');
});

test('no two kinds of findings share an id', () => {
  const ids = pictureFindings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
