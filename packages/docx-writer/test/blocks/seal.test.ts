import type { RasterImage } from '@xxgk/model';
import { blockXml } from '../support/block-xml.js';

const SEAL: RasterImage = {
  kind: 'raster',
  mediaType: 'image/png',
  width: 1,
  height: 1,
  resolution: 96,
  base64: 'iVBORw0KGgo=',
};

test('the seal floats behind the words of the signature', () => {
  const signature = { type: 'stampedSignature', organs: ['示例区档案局'], date: '2023年1月18日' } as const;
  const xml = blockXml({ ...signature, seal: SEAL });
  expect(xml).toContain('behindDoc="1"');
  expect(xml).toContain('descr="示例区档案局印章"');
  expect(blockXml(signature)).not.toContain('wp:anchor');
});
