const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The checksum of zip entries, unsigned. @rule APPNOTE.TXT §4.4.7 */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1)
    rest = (TABLE[(rest ^ (bytes[index] as number)) & 0xff] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}
