import { strFromU8, unzipSync } from 'fflate';

/** The parts of a written file, as text. */
export function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** One element or text per line, indented: for reading, not for parsing. */
export function prettyXml(xml: string): string {
  let depth = 0;
  const lines = (xml.match(/<[^>]+>|[^<]+/g) ?? []).map((token) => {
    if (token.startsWith('</')) depth -= 1;
    const line = `${'  '.repeat(depth)}${token.trim()}`;
    if (/^<[^/?!](?!.*\/>$)/s.test(token)) depth += 1;
    return line;
  });
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

/** Undoes XML escaping of text content. */
export function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_match, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}
