import { arrangeStampedSignature, type BlockOf, gbt9704, type RasterImage } from '@xxgk/document';
import { layOut } from '../../src/index.js';
import { documentOf, fakeMetrics } from '../fake-metrics.js';

const SEAL: RasterImage = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 1,
  height: 1,
  resolution: 96,
  base64: 'iVBORw0KGgo=',
};
const SIGNATURE: BlockOf<'stampedSignature'> = {
  type: 'stampedSignature',
  organs: ['示例区档案局'],
  date: '2023年1月18日',
};

test('the seal stands behind the name and the date, with words for who cannot see it', () => {
  const { pages } = layOut(documentOf([{ ...SIGNATURE, seal: SEAL }]), gbt9704, fakeMetrics);
  const marks = pages.pages[0]?.marks ?? [];
  const [image] = marks.filter(({ kind }) => kind === 'image');
  const { seals } = arrangeStampedSignature(SIGNATURE, gbt9704);
  expect(image?.kind === 'image' && image.box.width).toBeCloseTo(seals[0]?.diameter ?? 0, 3);
  expect(marks.findIndex(({ kind }) => kind === 'image')).toBeLessThan(
    marks.findIndex(({ kind }) => kind === 'text'),
  );
  expect(pages.structure.children.find(({ role }) => role === 'Figure')?.alternative).toBe(
    '示例区档案局印章',
  );
});

test('without a picture the room is left free', () => {
  const { pages } = layOut(documentOf([SIGNATURE]), gbt9704, fakeMetrics);
  expect(pages.pages[0]?.marks.some(({ kind }) => kind === 'image')).toBe(false);
});
