import { decodeText } from '../../src/encoding/decode-text.js';

function wide(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  return new Uint8Array(view.buffer);
}

const TEXT = '一、总体情况\n2024年公开文件13件，一件未废止。\n';

test.each([
  ['big', true],
  ['little', false],
])('reads UTF-16 without a mark, %s end first', (_name, isBigEndian) => {
  expect(decodeText(wide(TEXT, isBigEndian), '年报.txt')).toBe(TEXT);
});

test('bytes with zeros on both sides are no text', () => {
  expect(() => decodeText(Uint8Array.of(0x31, 0, 0, 0x32, 0x33, 0x34), '年报.txt')).toThrow(
    /不是文本文件|no text/u,
  );
});
