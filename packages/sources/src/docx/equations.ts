import { childOf, childrenOf, settingOf, textOf, type XmlNode } from '../container/xml.js';
import { circledNumber } from './number-formats.js';

const CIRCLES = '○◯〇Oo';
const HANZI = '一二三四五六七八九十';
const SMALL_RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** An equation in a line: `1/4`, `x²`; of what has no such form the parts in their order. @rule ISO/IEC 29500-1 §22.1 */
export function equationText(node: XmlNode): string {
  const part = (name: string): string => {
    const child = childOf(node, name);
    return child === undefined ? '' : equationText(child);
  };
  switch (node.name) {
    case 't':
      return textOf(node);
    case 'f':
      return `${inBrackets(part('num'))}/${inBrackets(part('den'))}`;
    case 'sSup':
      return `${part('e')}${SMALL_RAISED[part('sup')] ?? `^${inBrackets(part('sup'))}`}`;
    case 'sSub':
      return `${part('e')}_${inBrackets(part('sub'))}`;
    case 'rad':
      return `${part('deg')}√${inBrackets(part('e'))}`;
    case 'd': {
      const properties = childOf(node, 'dPr');
      const inside = childrenOf(node, 'e')
        .map(equationText)
        .join(settingOf(properties, 'sepChr') ?? '|');
      return `${settingOf(properties, 'begChr') ?? '('}${inside}${settingOf(properties, 'endChr') ?? ')'}`;
    }
    case 'nary':
      return `${settingOf(childOf(node, 'naryPr'), 'chr') ?? '∫'}${part('sub')}${part('sup')}${part('e')}`;
    case 'del':
    case 'moveFrom':
      return '';
    default:
      return childrenOf(node).map(equationText).join('');
  }
}

function inBrackets(text: string): string {
  return /^[\d.%\p{Script=Han}\p{L}]*$/u.test(text) ? text : `(${text})`;
}

/**
 * What a field of the kind EQ shows: circled characters and fractions; `undefined` for other equations.
 */
export function eqFieldText(code: string): string | undefined {
  const bare = code.replace(/\s+/gu, '');
  const open = bare.indexOf('(');
  const close = bare.lastIndexOf(')');
  if (open < 0 || close < open) return undefined;
  const kind = bare.slice(0, open).toLowerCase();
  const parts = bare.slice(open + 1, close).split(/[,，;；]/u);
  const [first = '', second = ''] = parts;
  if (parts.length !== 2 || /[\\()]/u.test(first + second)) return undefined;
  if (kind === 'eq\\f') return `${inBrackets(first)}/${inBrackets(second)}`;
  if (!kind.startsWith('eq\\o')) return undefined;
  return CIRCLES.includes(first) ? circled(second) : CIRCLES.includes(second) ? circled(first) : undefined;
}

function circled(inside: string): string | undefined {
  const number = Number(inside);
  if (/^\d{1,2}$/u.test(inside) && number <= 50) return circledNumber(number);
  if (/^[A-Z]$/u.test(inside)) return String.fromCodePoint(0x24b6 + inside.charCodeAt(0) - 0x41);
  if (/^[a-z]$/u.test(inside)) return String.fromCodePoint(0x24d0 + inside.charCodeAt(0) - 0x61);
  const at = inside.length === 1 ? HANZI.indexOf(inside) : -1;
  return at < 0 ? undefined : String.fromCodePoint(0x3280 + at);
}
