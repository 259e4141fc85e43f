import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook as text, by path. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The XML of one cell of a sheet's part. */
export function cellXml(sheet: string, reference: string): string {
  return new RegExp(`<c r="${reference}"[^>]*?(?:/>|>.*?</c>)`, 'u').exec(sheet)?.[0] ?? '';
}
