import { zipSync } from 'fflate';

/** Packs files into an archive whose names are in GBK, as archivers of Chinese systems write them. */
export function gbkZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const encode = gbkEncoder();
  const named = [...files].map(([path, bytes], index) => {
    const name = encode(path);
    // As long as the name in GBK, so that it can take its place.
    return { name, bytes, standIn: `f${index}`.padEnd(name.length, '~') };
  });
  const zip = Buffer.from(
    zipSync(Object.fromEntries(named.map(({ standIn, bytes }) => [standIn, bytes])), { level: 1 }),
  );
  for (const { name, standIn } of named) {
    for (let at = zip.indexOf(standIn); at >= 0; at = zip.indexOf(standIn, at + 1)) zip.set(name, at);
  }
  return zip;
}

/** GBK from the decoder of the platform, which has no encoder. */
function gbkEncoder(): (text: string) => Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.from([lead, trail]));
      if (character.length === 1) codes.set(character, [lead, trail]);
    }
  return (text) =>
    Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
