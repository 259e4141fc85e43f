import {
  arrangePersonalSignature,
  arrangeStampedSignature,
  type BlockOf,
  gbt9704,
  type RasterImage,
  toPoints,
} from '@xxgk/document';
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
  if (image?.kind !== 'image') throw new Error('no seal');
  const { x, y, width, height } = image.box;
  const [{ diameter, ...middle } = { diameter: 0, x: 0, y: 0 }] = seals;
  expect([width, height]).toEqual([diameter, diameter]);
  expect(x + width / 2).toBeCloseTo(toPoints('28mm') + middle.x, 3);
  const above = gbt9704.closing.stamped.blankLinesBefore * toPoints(gbt9704.page.linePitch);
  expect(y + height / 2).toBeCloseTo(toPoints('37mm') + above + middle.y, 3);
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

test('the stamp of a name stands right of the post of who signs, on the page with the name', () => {
  const signer = { post: '局长', name: '李卫', signature: SEAL };
  const signature = { type: 'personalSignature', signers: [signer], date: '2023年1月18日' } as const;
  const { pages } = layOut(documentOf([signature]), gbt9704, fakeMetrics);
  const marks = pages.pages[0]?.marks ?? [];
  const [stamp] = arrangePersonalSignature(signature, gbt9704).stamps;
  const image = marks.find(({ kind }) => kind === 'image');
  expect(image?.kind === 'image' && image.box.width).toBeCloseTo(stamp?.width ?? 0, 3);
  const post = marks.find(
    (mark) => mark.kind === 'text' && mark.runs.some(({ text }) => text.startsWith('局长')),
  );
  expect(post?.kind === 'text' && image?.kind === 'image' && post.runs[0]?.x).toBeLessThan(
    image?.kind === 'image' ? image.box.x : 0,
  );
});
