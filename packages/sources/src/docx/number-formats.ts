const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const TRADITIONAL_DIGITS = '零壹貳參肆伍陸柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const UNITS: readonly string[] = ['', '十', '百', '千'];
const LEGAL_UNITS: readonly string[] = ['', '拾', '佰', '仟'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

type Format = (value: number) => string;

const hanzi: Format = (value) => chinese(value, DIGITS, UNITS).replace(/^一十/u, '十');
const positional: Format = (value) =>
  String(value).replace(/\d/gu, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '');
const fullWidth: Format = (value) =>
  String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Formats of automatic numbers in Word that documents use. @rule ISO/IEC 29500-1 §17.18.59 */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['none', () => ''],
  ['bullet', () => ''],
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['numberInDash', (value) => `- ${value} -`],
  ['chineseCounting', hanzi],
  ['chineseCountingThousand', hanzi],
  ['japaneseCounting', hanzi],
  ['koreanCounting', hanzi],
  ['taiwaneseCounting', hanzi],
  ['taiwaneseCountingThousand', hanzi],
  ['ideographDigital', positional],
  ['japaneseDigitalTenThousand', positional],
  ['taiwaneseDigital', positional],
  ['chineseLegalSimplified', (value) => chinese(value, LEGAL_DIGITS, LEGAL_UNITS)],
  ['chineseLegalTraditional', (value) => chinese(value, TRADITIONAL_DIGITS, LEGAL_UNITS)],
  ['ideographLegalTraditional', (value) => chinese(value, TRADITIONAL_DIGITS, LEGAL_UNITS)],
  ['ideographTraditional', (value) => STEMS[value - 1] ?? String(value)],
  ['ideographZodiac', (value) => BRANCHES[value - 1] ?? String(value)],
  ['ideographZodiacTraditional', (value) => `${STEMS[(value - 1) % 10]}${BRANCHES[(value - 1) % 12]}`],
  [
    'ideographEnclosedCircle',
    (value) => (value <= 10 ? String.fromCodePoint(0x327f + value) : String(value)),
  ],
  ['decimalEnclosedCircle', circledNumber],
  ['decimalEnclosedCircleChinese', circledNumber],
  ['decimalEnclosedFullstop', (value) => (value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`)],
  ['decimalEnclosedParen', (value) => (value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`)],
  ['upperRoman', roman],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperLetter', (value) => letters(value, 0x41)],
  ['lowerLetter', (value) => letters(value, 0x61)],
]);

/** Whether a format is known; others are shown as decimals. */
export function isKnownFormat(format: string): boolean {
  return FORMATS.has(format);
}

/** An automatic number in its format. */
export function formatNumber(value: number, format: string): string {
  return value < 1 ? String(value) : (FORMATS.get(format)?.(value) ?? String(value));
}

/** ① to ㊿; other numbers without a circle. */
export function circledNumber(value: number): string {
  if (value === 0) return '⓪';
  if (value > 0 && value <= 20) return String.fromCodePoint(0x245f + value);
  if (value > 20 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value > 35 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
}

/** Z is followed by AA, BB. */
function letters(value: number, first: number): string {
  return String.fromCodePoint(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  if (value > 4999) return String(value);
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}

/** `一百零五`, `壹拾贰`: numbers below ten thousand in words. */
function chinese(value: number, digits: string, units: readonly string[]): string {
  if (value >= 10_000) return String(value);
  const figures = [...String(value)].map(Number);
  const words = figures.map((figure, index) => {
    const unit = units[figures.length - 1 - index] ?? '';
    return figure === 0 ? (digits[0] ?? '') : `${digits[figure]}${unit}`;
  });
  return words
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(.)零$/u, '$1');
}
