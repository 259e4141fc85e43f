import { parseArgs } from 'node:util';

export interface CommandLine {
  readonly folder: string;
  readonly json?: string;
  readonly markdown?: string;
  readonly pictures?: string;
  readonly fonts?: string;
  readonly flavours: readonly string[];
}

export const USAGE = `usage: conformance DIR [options]

Checks each NAME.docx, NAME.pdf, NAME.ofd, NAME.html, archive/NAME.ofd, 1b/NAME.pdf and 2b/NAME.pdf in DIR with the
validators of others, and docx and OFD against the pdf. render/main.js makes such a folder.

  --json FILE       write everything found as JSON
  --markdown FILE   write a report
  --pictures DIR    write each page as a picture: docx through LibreOffice on the left, PDF on the right
  --fonts DIR       the vendored fonts (default: packages/fonts/assets)
  --flavours LIST   what veraPDF checks (default: 3a,ua1)

Exit code 0: all passed; 1: something failed; 2: usage; 3: tools are missing.`;

/** @throws a UsageError where the arguments are wrong */
export function parseCommandLine(commandArguments: readonly string[]): CommandLine {
  const { values, positionals } = parse(commandArguments);
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) throw new UsageError('exactly one folder is needed');
  const { flavours, ...files } = values;
  return { folder, flavours: flavours.split(',').filter(Boolean), ...files };
}

function parse(commandArguments: readonly string[]) {
  try {
    return parseArgs({
      args: [...commandArguments],
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        markdown: { type: 'string' },
        pictures: { type: 'string' },
        fonts: { type: 'string' },
        flavours: { type: 'string', default: '3a,ua1' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}
