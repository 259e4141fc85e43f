import type { RasterImage } from '@xxgk/document';
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

test('a signature stamp stands instead of the name, hung from a line that has no white of its own', () => {
  const signers = [
    { post: '甲局局长', name: '王明', signature: SEAL },
    { post: '乙局局长', name: '李卫', signature: SEAL },
  ];
  const xml = blockXml({ type: 'personalSignature', signers, date: '2026年1月20日' });
  expect(xml).toContain('descr="李卫签名章"');
  expect(xml.replace(/descr="[^"]*"/gu, '')).not.toContain('李卫');
  for (const line of xml.split('<w:p>').filter((one) => one.includes('wp:anchor'))) {
    expect(line).toMatch(/<w:spacing [^>]*w:before="0"/u);
  }
});
