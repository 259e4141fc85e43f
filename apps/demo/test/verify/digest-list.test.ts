import { listedDigests } from '../../src/verify/digest-list.js';

const A = 'a'.repeat(64);
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

test('a list of digests holds for the files of its folder, as sha256sum or a batch writes it', () => {
  const manifest = { schema: 'xxgk/manifest@1', reports: [{ outputs: [{ path: '乙/二.pdf', sha256: A }] }] };
  const listed = listedDigests([
    file('甲/SHA256SUMS.txt', `${A}  一.docx\r\n${A} *三 四.pdf\nno digest\n`),
    file('manifest.json', JSON.stringify(manifest)),
    file('甲/一.docx', ''),
  ]);
  expect([...(listed ?? [])]).toEqual([
    ['甲/一.docx', A],
    ['甲/三 四.pdf', A],
    ['乙/二.pdf', A],
  ]);
});

test('without a list there is nothing to hold files against', () => {
  expect(listedDigests([file('一.docx', A), file('manifest.json', '{}')])).toBeUndefined();
});
