/** A value of a PDF as it is written. Texts are their bytes as characters. @rule ISO 32000-1 §7.3 */
export type PdfValue = boolean | number | null | PdfText | PdfReference | PdfDictionary | readonly PdfValue[];

export interface PdfText {
  readonly kind: 'name' | 'string';
  readonly text: string;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly to: number;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** The data of a stream as they lie in the file. */
  readonly packed?: Uint8Array;
}

/** A file that is not as the standard has it: programs may guess what it means, each its own way. */
export class NotAsWritten extends Error {
  override readonly name = 'NotAsWritten';
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary';
}

export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference';
}

/** The name or text that a value is; nothing for others. */
export function textOfValue(value: PdfValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
}
