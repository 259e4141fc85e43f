import { circledNumber } from './number-formats.js';

/** Symbol fonts keep their characters in this block of the private area. */
const PRIVATE_FIRST = 0xf000;
const PRIVATE_LAST = 0xf0ff;

/** A run of codes that stand for numbers: the first code, the first number, how many, and the sign of a number. */
type Numbers = readonly [first: number, number: number, count: number, sign: (value: number) => string];

interface SymbolFont {
  readonly numbers?: readonly Numbers[];
  readonly signs: Readonly<Record<number, string>>;
}

const darkCircled = (value: number): string => (value === 0 ? '⓿' : String.fromCodePoint(0x2775 + value));

const WINGDINGS: SymbolFont = {
  numbers: [
    [0x80, 0, 11, circledNumber],
    [0x8b, 0, 11, darkCircled],
  ],
  signs: {
    32: ' ',
    108: '●',
    109: '○',
    110: '■',
    111: '□',
    113: '❑',
    114: '❒',
    116: '◆',
    117: '◆',
    118: '❖',
    119: '◆',
    159: '•',
    161: '○',
    167: '▪',
    168: '□',
    171: '★',
    216: '➢',
    223: '←',
    224: '→',
    225: '↑',
    226: '↓',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
};

const WINGDINGS_2: SymbolFont = {
  numbers: [
    [0x69, 0, 11, circledNumber],
    [0x74, 0, 11, darkCircled],
  ],
  signs: { 32: ' ', 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 151: '●', 162: '■', 163: '□' },
};

/** Signs of the font Symbol; digits and the signs below keep the codes of ASCII. */
const SYMBOL: SymbolFont = {
  signs: {
    34: '∀',
    42: '∗',
    45: '−',
    64: '≅',
    68: 'Δ',
    83: 'Σ',
    87: 'Ω',
    97: 'α',
    98: 'β',
    103: 'γ',
    100: 'δ',
    109: 'μ',
    112: 'π',
    115: 'σ',
    162: '′',
    163: '≤',
    164: '⁄',
    165: '∞',
    172: '←',
    173: '↑',
    174: '→',
    175: '↓',
    176: '°',
    177: '±',
    178: '″',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    186: '≡',
    187: '≈',
    188: '…',
    214: '√',
    215: '⋅',
    222: '⇒',
    229: '∑',
  },
};
const SYMBOL_ASCII = /^[ !#%&()+,./0-9:;<=>?[\]_{|}]$/u;

const FONTS: ReadonlyMap<string, SymbolFont> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
]);
/** Fonts of pictures whose signs have no characters of their own here. */
const PICTURE_FONTS: ReadonlySet<string> = new Set([
  'wingdings 3',
  'webdings',
  'mt extra',
  'marlett',
  'zapfdingbats',
]);

/** Whether a font shows other signs than the characters say. */
export function isSymbolFont(font: string | undefined): boolean {
  const name = (font ?? '').toLowerCase();
  return FONTS.has(name) || PICTURE_FONTS.has(name);
}

/** The character that a font shows for a code; `undefined` where that is not known. */
export function symbolText(font: string | undefined, code: number): string | undefined {
  const name = (font ?? '').toLowerCase();
  const isPrivate = code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
  const short = isPrivate ? code - PRIVATE_FIRST : code;
  const known = FONTS.get(name);
  if (known === undefined) {
    if (PICTURE_FONTS.has(name)) return undefined;
    const isCharacter = short >= 0x20 && short <= 0x10_ffff && !(short >= 0xd800 && short <= 0xf8ff);
    return isCharacter ? String.fromCodePoint(short) : undefined;
  }
  if (short > 0xff) return String.fromCodePoint(short);
  for (const [first, number, count, sign] of known.numbers ?? []) {
    if (short >= first && short < first + count) return sign(number + short - first);
  }
  const ascii = String.fromCodePoint(short);
  return known.signs[short] ?? (known === SYMBOL && SYMBOL_ASCII.test(ascii) ? ascii : undefined);
}

/** Words in a font: what symbol fonts and the private area hold is replaced, and named where it is not known. */
export function wordsInFont(
  text: string,
  font: string | undefined,
): { readonly text: string; readonly unknown: readonly string[] } {
  const isSymbol = isSymbolFont(font);
  if (!isSymbol && !/[\uF000-\uF0FF]/u.test(text)) return { text, unknown: [] };
  const unknown: string[] = [];
  const words = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isPrivate = code >= PRIVATE_FIRST && code <= PRIVATE_LAST;
    if (!isPrivate && (!isSymbol || code > 0xff)) return character;
    // In other fonts a private character is whatever the font made of it.
    const shown = isSymbol ? symbolText(font, code) : undefined;
    if (shown === undefined) unknown.push(symbolName(font, code));
    return shown ?? '';
  });
  return { text: words.join(''), unknown };
}

/** `Wingdings F04A`: what a sign is called that has no character here. */
export function symbolName(font: string | undefined, code: number): string {
  return `${font ?? ''} ${code.toString(16).toUpperCase().padStart(4, '0')}`.trim();
}
