import type { Finding, Language } from '../finding.js';
import { messagesIn } from '../messages/messages.js';

/** What XML 1.0 cannot hold: C0 controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. @rule XML 1.0 §2.2 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A quotation long enough to find the place by. */
const EXCERPT_LENGTH = 20;

/**
 * Rebuilds plain data without the characters that XML and HTML forbid; one Finding per string that had some.
 * Input is not changed. Never throws.
 */
export function removeForbiddenCharacters<Data>(
  data: Data,
  language: Language = 'zh-CN',
): {
  readonly data: Data;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanString(value, findings, language);
    if (Array.isArray(value)) return mapArray(value, clean);
    return typeof value === 'object' && value !== null ? mapObject(value, clean) : value;
  };
  return { data: clean(data) as Data, findings };
}

function cleanString(value: string, findings: Finding[], language: Language): string {
  const found = value.match(FORBIDDEN);
  if (found === null) return value;
  const cleaned = value.replace(FORBIDDEN, '');
  const codePoints = [...new Set(found.map(nameOf))].join(' ');
  findings.push({
    ruleId: 'writer/character-removed',
    severity: 'warning',
    ...messagesIn(language).writer.characterRemoved(codePoints),
    where: [...cleaned].slice(0, EXCERPT_LENGTH).join(''),
    actual: codePoints,
    source: 'XML 1.0 §2.2',
  });
  return cleaned;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The same array when nothing in it changed, so that clean documents cost no copy. */
function mapArray(items: readonly unknown[], map: (value: unknown) => unknown): readonly unknown[] {
  const mapped = items.map(map);
  return mapped.some((item, index) => item !== items[index]) ? mapped : items;
}

function mapObject(object: object, map: (value: unknown) => unknown): object {
  const entries = Object.entries(object);
  const mapped = entries.map(([, value]) => map(value));
  if (entries.every(([, value], index) => value === mapped[index])) return object;
  return Object.fromEntries(entries.map(([key], index) => [key, mapped[index]]));
}
