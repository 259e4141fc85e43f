import { coverageReport, type FontFace, type FontSet, type ListCoverage } from '@xxgk/fonts';
import { hasErrors, type Typeface } from '@xxgk/model';
import { loadFonts } from '../fonts/load-fonts.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { findingLines } from '../terminal/finding-lines.js';

export interface FontsOptions {
  readonly fonts?: string;
}

const ROLES: readonly Typeface[] = ['xiaobiaosong', 'heiti', 'kaiti', 'fangsong', 'songti'];

/** Prints which font serves which role, its licence and what it covers. */
export async function fonts(options: FontsOptions, context: CommandContext): Promise<ExitCode> {
  const { fontSet, findings } = await loadFonts(options.fonts, context);
  for (const role of ROLES) for (const line of roleLines(role, fontSet, context)) context.out(line);
  for (const line of findingLines(findings, context.messages)) context.err(line);
  return hasErrors(findings) ? ExitCode.findings : ExitCode.ok;
}

function roleLines(
  role: Typeface,
  { chains, fontFaces }: FontSet,
  { messages }: CommandContext,
): readonly string[] {
  const chain = chains[role].flatMap((id) => fontFaces.get(id) ?? []);
  const [first, ...rest] = chain;
  if (first === undefined) return [];
  const { fontTable } = messages;
  const { characters, gb2312, generalStandard } = coverageReport(first);
  return [
    fontTable.line(fontTable.role[role] ?? role, first.familyName, fontTable[first.origin]),
    fontTable.licence(first.licence),
    fontTable.coverage(characters, ratio(gb2312), ratio(generalStandard)),
    ...(rest.length === 0
      ? []
      : [fontTable.fallback(rest.map((face: FontFace) => face.familyName).join('、'))]),
  ];
}

function ratio({ covered, total }: ListCoverage): string {
  return `${covered}/${total}`;
}
