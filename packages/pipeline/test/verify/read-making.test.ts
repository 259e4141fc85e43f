import { readMaking } from '../../src/verify/read-making.js';

const MAKING = {
  schema: 'xxgk/making@1',
  version: '1.0.0',
  format: 'docx',
  createdAt: '2026-01-20T00:00:00Z',
  fonts: [{ name: '仿宋', sha256: 'a'.repeat(64) }],
  pictures: [{ path: 'a.png', sha256: 'b'.repeat(64), width: 1, height: 1_000_000, resolution: 96 }],
};
const read = (change: object = {}) => readMaking(JSON.stringify({ ...MAKING, ...change }));

test('what this software wrote is read, with and without what may be left out', () => {
  expect(read()).toEqual(MAKING);
  const { fonts: _, pictures: __, version: ___, ...least } = MAKING;
  expect(readMaking(JSON.stringify(least))).toEqual(least);
  const most = {
    profile: 'plain',
    tables: 'auto',
    tableLines: 'bare',
    pdfConformance: 'PDF/A-1b',
    ofdConformance: 'OFD-A',
    embedFonts: true,
  };
  expect(read(most)).toEqual({ ...MAKING, ...most });
});

const [picture] = MAKING.pictures;
test.each<[string, object]>([
  ['another schema', { schema: 'xxgk/making@2' }],
  ['a format that is none', { format: 'doc' }],
  ['no moment', { createdAt: 'yesterday' }],
  ['a version that is no text', { version: 1 }],
  ['an unknown set of tables', { tables: 'both' }],
  ['fonts left out by a word', { embedFonts: false }],
  ['fonts that are no list', { fonts: {} }],
  ['a digest that is none', { fonts: [{ name: 'a', sha256: 'A'.repeat(64) }] }],
  ['a picture without width', { pictures: [{ ...picture, width: 0 }] }],
  ['a picture wider than any', { pictures: [{ ...picture, width: 1_000_001 }] }],
  ['one faulty picture among sound ones', { pictures: [picture, null, picture] }],
  [
    'a picture with a digest that is none for its stand-in',
    { pictures: [{ ...picture, fallbackSha256: '' }] },
  ],
  ['more pictures than a report has', { pictures: Array.from({ length: 1001 }, () => picture) }],
])('%s was not written by this software', (_, change) => {
  expect(read(change)).toBeUndefined();
});

test.each([undefined, '', 'null', '[]', '"xxgk/making@1"'])('%j says nothing', (text) => {
  expect(readMaking(text)).toBeUndefined();
});
