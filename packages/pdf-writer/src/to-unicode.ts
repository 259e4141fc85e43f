/** Codes of one range share their first byte. @rule Adobe Technical Note 5014 §beginbfrange */
const RANGE = 256;

/** The map by which readers extract text: what stands for each code, counted from 0. @rule ISO 32000-1 §9.10.3 */
export function toUnicode(texts: readonly string[]): Uint8Array {
  const ranges: string[] = [];
  for (let start = 0; start < texts.length; start += RANGE) {
    const entries = texts.slice(start, start + RANGE).map((text) => `<${wordsOf(text)}>`);
    ranges.push(`<${hex(start)}> <${hex(start + entries.length - 1)}> [${entries.join(' ')}]`);
  }
  return new TextEncoder().encode(`${HEAD}${ranges.length} beginbfrange\n${ranges.join('\n')}\n${FOOT}`);
}

const HEAD = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`;

const FOOT = `endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;

/** UTF-16, which a JavaScript string is. */
function wordsOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join(' ');
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}
