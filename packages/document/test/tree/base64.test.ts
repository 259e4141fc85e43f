import { base64ToBytes, bytesToBase64 } from '../../src/tree/base64.js';

test('gives back the bytes, however many', () => {
  for (const length of [0, 1, 2, 3, 0x8000, 0x8001, 100_000]) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(Buffer.compare(base64ToBytes(bytesToBase64(bytes)), bytes)).toBe(0);
  }
});
