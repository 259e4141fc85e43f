import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { run } from '@xxgk/cli';

/** What is made of each report: the folder of the results below the output folder, and the options that make them. */
const RENDITIONS: readonly { readonly folder: string; readonly options: readonly string[] }[] = [
  { folder: '.', options: ['--formats', 'docx,pdf,ofd,html'] },
  { folder: 'archive', options: ['--formats', 'ofd', '--ofd', 'a'] },
  { folder: '2b', options: ['--formats', 'pdf', '--pdfa', '2b'] },
  { folder: '1b', options: ['--formats', 'pdf', '--pdfa', '1b'] },
];

/**
 * Runs `xxgk build` on one report file, or `xxgk write` on an official document of another kind (whose name begins with
 * `gongwen-`), as a clerk does, and puts what it makes under the name of that file: NAME.docx,
 * NAME.pdf, NAME.ofd, NAME.html, archive/NAME.ofd, 2b/NAME.pdf, 1b/NAME.pdf, and what it said as NAME.findings.txt. What it should have said
 * (NAME.expected.txt) is copied where it lies beside the file; further options are taken from NAME.options.json.
 */
export async function renderReport(file: string, outputFolder: string): Promise<void> {
  const isDocument = extname(file) === '.md';
  const verb = isDocument ? 'write' : 'build';
  const own = basename(file, extname(file));
  const name = isDocument && !own.startsWith('gongwen-') ? `gongwen-${own}` : own;
  const expected = join(dirname(file), `${own}.expected.txt`);
  const further = furtherOptions(join(dirname(file), `${own}.options.json`));
  for (const { folder, options } of RENDITIONS) {
    const target = join(outputFolder, folder);
    const temporary = join(target, `.${name}`);
    mkdirSync(temporary, { recursive: true });
    const said = await runCommand([verb, resolve(file), '-o', temporary, ...options, ...further]);
    for (const made of readdirSync(temporary)) {
      renameSync(join(temporary, made), join(target, `${name}${extname(made)}`));
    }
    rmSync(temporary, { recursive: true });
    if (folder === '.') writeFileSync(join(outputFolder, `${name}.findings.txt`), `${said.join('\n')}\n`);
  }
  if (existsSync(expected)) copyFileSync(expected, join(outputFolder, `${name}.expected.txt`));
}

function furtherOptions(path: string): readonly string[] {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

/** What the command said; where it made nothing, the checks tell which files are missing. */
async function runCommand(commandArguments: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  await run(
    commandArguments,
    {
      out: () => undefined,
      err: (line) => said.push(line),
      variables: {},
      workingDirectory: process.cwd(),
    },
    '0.0.0',
  );
  return said;
}
