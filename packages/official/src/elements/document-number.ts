const NUMBER =
  /^([^\d〔〕[\]［］（）()【】]+)[〔[［（(【〈<]\s*(\d{4})\s*年?\s*[〕\]］）)】〉>]\s*第?\s*0*([1-9]\d*)\s*号?$/u;

/** Far longer than any number, and short enough to search in every way. */
const LONGEST = 100;

/** A document number in the official form, and whether it was written so. */
export interface DocumentNumber {
  readonly text: string;
  readonly normalised: boolean;
}

/**
 * Reads a 发文字号 and puts it into the official form: `示政办〔2026〕2号`, hexagonal brackets, no 第, no leading
 * zero. Undefined where organ code, four-digit year or number cannot be found. Pure; never throws.
 * @rule GB/T 9704-2012 §7.2.5
 */
export function parseDocumentNumber(written: string): DocumentNumber | undefined {
  if (written.length > LONGEST) return undefined;
  const [, code, year, number] = NUMBER.exec(written.trim()) ?? [];
  if (code === undefined) return undefined;
  const text = `${code.trim()}〔${year}〕${number}号`;
  return { text, normalised: text !== written };
}
