import type { FindingDefinition } from '../define-finding.js';
import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import { characterRemoved } from './character-finding-kinds.js';

/**
 * What XML 1.0 or HTML cannot hold: controls but tab and line ends, lone surrogates, noncharacters. Surrogates in a pair
 * are one character to it.
 * @rule XML 1.0 §2.2; HTML Living Standard §13.2.3.5
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;
/** A quotation long enough to find the place by. */
const EXCERPT_LENGTH = 20;
/** Nothing that is deeper is a report or a document: it is left as it is, for others to refuse. */
const DEEPEST = 50;

/**
 * Rebuilds plain data without the characters that XML and HTML forbid; one Finding per string that had some, with its
 * path in the data where `withPath`. Input is not changed. Never throws.
 */
export function removeForbiddenCharacters<Data>(
  data: Data,
  language: Language = 'zh-CN',
  {
    kind = characterRemoved,
    withPath = false,
  }: { readonly kind?: FindingDefinition<readonly [codePoints: string]>; readonly withPath?: boolean } = {},
): {
  readonly data: Data;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const path: (string | number)[] = [];
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const { text, removed } = cleanString(value);
      if (removed !== undefined) {
        const place = { where: excerptOf(text), actual: removed, ...(withPath ? { path: [...path] } : {}) };
        findings.push(kind.find(language, place, removed));
      }
      return text;
    }
    if (path.length > DEEPEST || typeof value !== 'object' || value === null) return value;
    return ArrayBuffer.isView(value) ? value : cleanEntries(value, path, clean);
  };
  return { data: clean(data) as Data, findings };
}

/** The same object where nothing in it changed, so that clean documents cost no copy. */
function cleanEntries(value: object, path: (string | number)[], clean: (value: unknown) => unknown): object {
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  let changed: object | undefined;
  for (const [key, item] of entries) {
    path.push(key);
    const cleaned = clean(item);
    path.pop();
    if (cleaned === item) continue;
    changed ??= Array.isArray(value) ? [...value] : { ...value };
    // Defined, not set: a key `__proto__` is a key like others.
    Object.defineProperty(changed, key, {
      value: cleaned,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
  return changed ?? value;
}

function cleanString(value: string): { readonly text: string; readonly removed?: string } {
  const found = value.match(FORBIDDEN);
  if (found === null) return { text: value };
  return { text: value.replace(FORBIDDEN, ''), removed: [...new Set(found.map(nameOf))].join(' ') };
}

function excerptOf(text: string): string {
  return [...text.slice(0, 2 * EXCERPT_LENGTH)].slice(0, EXCERPT_LENGTH).join('');
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
