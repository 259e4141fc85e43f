/** The moment as a date of PDF: `D:20230118000000+08'00'`. @rule ISO 32000-1 §7.9.4 */
export function pdfDate(iso: string): string {
  const [, zone = 'Z'] = /(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? [];
  const pdfZone = zone === 'Z' ? zone : `${zone.replace(':', "'")}'`;
  return `D:${iso.slice(0, 19).replace(/[-T:]/g, '')}${pdfZone}`;
}
