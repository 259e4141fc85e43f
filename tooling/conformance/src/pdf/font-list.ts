import type { Outcome } from '../check.js';
import { outputOf } from '../process/run.js';

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly subset: boolean;
  readonly unicode: boolean;
}

/** Reads the table of `pdffonts`. Names and types may hold spaces, so the columns are counted from the right. Pure. */
export function parseFontList(output: string): readonly PdfFont[] {
  return output
    .split('\n')
    .slice(2)
    .flatMap((line) => {
      const match = /^(\S.*?)\s{1,}.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(line);
      if (!match) return [];
      const [, name = '', embedded, subset, unicode] = match;
      return [{ name, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' }];
    });
}

/** Every font is embedded, as a subset, and can be read back as Unicode. */
export async function checkFonts(pdf: string): Promise<Outcome> {
  const fonts = parseFontList(await outputOf('pdffonts', [pdf]));
  const details = fonts.flatMap(({ name, embedded, subset, unicode }) => [
    ...(embedded ? [] : [`${name} is not embedded`]),
    ...(subset ? [] : [`${name} is not a subset`]),
    ...(unicode ? [] : [`${name} has no Unicode map`]),
  ]);
  if (fonts.length === 0) details.push('no font at all');
  return { passed: details.length === 0, summary: `${fonts.length} fonts`, details };
}
