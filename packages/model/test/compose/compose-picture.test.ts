import { composeDocument } from '../../src/compose/compose-document.js';
import { namedPictures, type SuppliedPicture } from '../../src/compose/compose-picture.js';
import { documentFindings } from '../../src/compose/document-findings.js';
import { sampleReport } from '../sample-report.js';

const image = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 9,
  height: 9,
  resolution: 96,
  base64: '',
} as const;
const given = (...entries: readonly (readonly [string, SuppliedPicture])[]) => new Map(entries);
const report = {
  ...sampleReport(),
  overview: '甲。\n![图1：受理大厅](大厅 (1).png)\n![](章.png)\n乙。',
  problems: '![没有](无.png)\n丙。\n![走势](chart:years)',
};
const picturesOf = (pictures: ReadonlyMap<string, SuppliedPicture>) =>
  composeDocument(report, { pictures }).children.filter(({ type }) => type === 'picture');

test('names the pictures of the prose with their places', () => {
  expect(namedPictures(report).map(({ path, place }) => [path, ...place])).toEqual([
    ['大厅 (1).png', 'overview', 1],
    ['章.png', 'overview', 2],
    ['无.png', 'problems', 0],
    ['chart:years', 'problems', 2],
  ]);
});

test('numbers the captions of the pictures that are there', () => {
  const pictures = picturesOf(
    given(
      ['大厅 (1).png', { image }],
      ['章.png', { image }],
      ['chart:years', { image, alternative: '逐年下降。' }],
    ),
  );
  expect(pictures).toMatchObject([
    { caption: '图1 受理大厅', alternative: '受理大厅' },
    { caption: '', alternative: '图片（章.png）' },
    { caption: '图2 走势', alternative: '逐年下降。' },
  ]);
});

test('leaves out pictures that are not given, and says so', () => {
  expect(picturesOf(given())).toEqual([]);
  const findings = documentFindings(report, 'zh-CN', { pictures: new Set(['章.png']) });
  expect(
    findings.filter(({ ruleId }) => ruleId === 'document/picture-left-out').map(({ path }) => path),
  ).toEqual([
    ['overview', 1],
    ['problems', 0],
    ['problems', 2],
  ]);
});
