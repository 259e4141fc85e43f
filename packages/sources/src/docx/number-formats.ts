const DIGITS = '零一二三四五六七八九';
const CIRCLED_ONE = 0x2460;

/** Formats of automatic numbers in Word that documents use. Others are shown as decimals. @rule ISO/IEC 29500-1 §17.18.59 */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  chineseCounting: chineseNumeral,
  chineseCountingThousand: chineseNumeral,
  chineseLegalSimplified: chineseNumeral,
  ideographDigital: chineseNumeral,
  japaneseCounting: chineseNumeral,
  japaneseDigitalTenThousand: chineseNumeral,
  taiwaneseCounting: chineseNumeral,
  taiwaneseCountingThousand: chineseNumeral,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  lowerLetter: (value) => String.fromCharCode(0x60 + value),
  upperLetter: (value) => String.fromCharCode(0x40 + value),
};

/** An automatic number in its format. */
export function formatNumber(value: number, format: string): string {
  return FORMATS[format]?.(value) ?? String(value);
}

function circled(value: number): string {
  return value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value);
}

function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const units = value % 10;
  if (value >= 100) return String(value);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${units > 0 ? DIGITS[units] : ''}`;
}
