import { strToU8, zipSync } from 'fflate';
import { type InputProblem, refusal } from '../../src/container/input-problem.js';
import { readLimits } from '../../src/container/limits.js';
import { openZip } from '../../src/container/open-zip.js';

/** Refuses with the bare name of the problem, so that tests name it. */
const refuse = (problem: InputProblem) => Object.assign(refusal('x')(problem), { message: problem });
const open = (bytes: Uint8Array) => openZip(bytes, refuse);

/** A zip whose directory claims another unpacked size for its first part. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const directory = view.getUint32(copy.length - 22 + 16, true);
  view.setUint32(directory + 24, size, true);
  return copy;
}

const zeros = (mebibytes: number): Uint8Array => new Uint8Array(mebibytes * 1024 * 1024);

test('gives the parts, and nothing for a name that is not there', () => {
  const zip = open(zipSync({ 'a/b.xml': strToU8('甲'), 'c.xml': [strToU8('乙'), { level: 0 }] }));
  expect(zip.names).toEqual(['a/b.xml', 'c.xml']);
  expect([zip.text('a/b.xml'), zip.text('c.xml'), zip.text('d.xml')]).toEqual(['甲', '乙', undefined]);
});

test('reads UTF-16 by its byte order mark', () => {
  const zip = open(zipSync({ 'a.xml': Uint8Array.of(0xff, 0xfe, 0x32, 0x75) }));
  expect(zip.text('a.xml')).toBe('甲');
});

describe('limits', () => {
  test('a part that claims too much is refused before it is unpacked', () => {
    const claims = claiming(zipSync({ 'word/document.xml': zeros(1) }), readLimits.partBytes + 1);
    expect(claims.length).toBeLessThan(2000);
    expect(() => open(claims).read('word/document.xml')).toThrow('unpacks-too-large');
  });

  test('a part that claims less than it holds stops at what it claimed', () => {
    const lying = claiming(zipSync({ 'a.xml': zeros(2) }), 1000);
    expect(() => open(lying).read('a.xml')).toThrow('damaged');
  });

  const limits = { zipParts: 3, partBytes: 100, totalBytes: 150 };

  test('a part may be as large as the limit, not larger', () => {
    const zip = openZip(zipSync({ a: new Uint8Array(100), b: new Uint8Array(101) }), refuse, limits);
    expect(zip.read('a')?.length).toBe(100);
    expect(() => zip.read('b')).toThrow('unpacks-too-large');
  });

  test('parts count together, each once', () => {
    const zip = openZip(zipSync({ a: new Uint8Array(100), b: new Uint8Array(51) }), refuse, limits);
    expect([zip.read('a')?.length, zip.read('a')?.length]).toEqual([100, 100]);
    expect(() => zip.read('b')).toThrow('unpacks-too-large');
  });

  test('too many parts', () => {
    const bytes = zipSync({ a: zeros(0), b: zeros(0), c: zeros(0), d: zeros(0) });
    expect(() => openZip(bytes, refuse, limits)).toThrow('too-many-parts');
  });
});

describe('damage', () => {
  const whole = zipSync({ 'a.xml': strToU8('甲乙丙丁'.repeat(500)) });

  test.each([0.1, 0.5, 0.9, 0.99])('a file cut at %d of its length', (share) => {
    expect(() => open(whole.subarray(0, Math.floor(whole.length * share))).read('a.xml')).toThrow('damaged');
  });

  test('bytes changed anywhere never give another error, nor hang', () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        const zip = open(changed);
        for (const name of zip.names) zip.read(name);
      } catch (error) {
        expect(error).toMatchObject({ code: 'input-unreadable' });
      }
    }
  });

  test('an encrypted part', () => {
    const changed = whole.slice();
    const directory = new DataView(changed.buffer).getUint32(changed.length - 22 + 16, true);
    changed[directory + 8] = 1;
    expect(() => open(changed)).toThrow('encrypted');
  });
});
