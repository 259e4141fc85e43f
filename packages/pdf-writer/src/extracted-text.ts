const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const PRIVATE_USE = /\p{Co}/u;

/**
 * What the map to Unicode says of one code: the character that is seen, composed. Readers take codes with combining or
 * invisible characters for marks without width and move or drop them; U+FEFF is not allowed there at all.
 * @rule ISO 19005-2 §6.2.11.7.2; practice: pdf.js
 */
export function extractedText(written: string): string {
  const visible = written.replace(INVISIBLE, '').normalize('NFC');
  return visible === '' ? ' ' : visible;
}

/**
 * A text operator that says what it stands for where the map to Unicode does not: invisible characters, marks that were
 * composed, and characters of private use. @rule ISO 32000-1 §14.9.4; ISO 19005-2 §6.2.11.7.3
 */
export function withActualText(operator: string, written: string, isSubstituted: boolean): string {
  const isSaid = !PRIVATE_USE.test(written) && (!isSubstituted || extractedText(written) === written);
  if (isSaid) return operator;
  const units = Array.from({ length: written.length }, (_, index) =>
    written.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
  );
  return `/Span <</ActualText <FEFF${units.join('')}>>> BDC\n${operator}\nEMC`;
}
