import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCompoundFile } from '../../src/container/compound-file.js';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', 'doc', 'fixtures', 'parts.doc')));

test('streams at the top, large and small', () => {
  const file = openCompoundFile(bytes);
  expect(file.names).toContain('WordDocument');
  expect(file.stream('WordDocument')?.length).toBeGreaterThan(4096);
  expect(file.stream('SummaryInformation') ?? file.stream('\u0005SummaryInformation')).toBeDefined();
  expect(file.stream('nothing')).toBeUndefined();
});

test('a chain that comes back to itself, and one that leaves the file, are errors', () => {
  const first = new DataView(bytes.buffer, bytes.byteOffset).getUint32(76, true);
  const chainAt = (first + 1) * 512;
  const directory = new DataView(bytes.buffer, bytes.byteOffset).getUint32(48, true);
  for (const [value, words] of [
    [directory, 'comes back'],
    [0x00ff_ffff, 'outside'],
  ] as const) {
    const broken = bytes.slice();
    new DataView(broken.buffer).setUint32(chainAt + directory * 4, value, true);
    expect(() => openCompoundFile(broken)).toThrow(words);
  }
});
