import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { report } from './report.js';

/** What engineers install for one purpose, and the most it may take, in MB. */
const INSTALLATIONS: readonly { readonly names: readonly string[]; readonly most: number }[] = [
  { names: ['document', 'docx-writer'], most: 40 },
  { names: ['document', 'fonts', 'pdf-writer'], most: 70 },
  { names: ['document', 'html-writer'], most: 20 },
  { names: ['document', 'fonts', 'ofd-writer'], most: 45 },
  { names: ['model', 'checks'], most: 20 },
  { names: ['readers'], most: 110 },
  { names: ['pipeline', 'fonts', 'model', 'gongwen'], most: 280 },
  { names: ['cli'], most: 280 },
];

/** Prints how much each installation takes, from the packages as npm laid them out in a project. */
export function tellSizes(project: string): void {
  for (const { names, most } of INSTALLATIONS) {
    const folders = new Set<string>();
    for (const name of names) collect(`@xxgk/${name}`, project, folders);
    const bytes = [...folders].reduce((sum, folder) => sum + sizeOf(folder), 0);
    const size = Math.round(bytes / 1e6);
    const words = `${names.map((name) => `@xxgk/${name}`).join(' ')}: ${size} MB, ${folders.size} packages`;
    report(`installed ${words}`, size <= most ? '' : `more than ${most} MB`);
  }
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Adds the folders of a package and of all that it brings, found as Node.js finds them. */
function collect(name: string, from: string, folders: Set<string>): void {
  const folder = found(name, from);
  if (folder === undefined || folders.has(folder)) return;
  folders.add(folder);
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  for (const other of Object.keys({ ...dependencies, ...optionalDependencies }))
    collect(other, folder, folders);
}

function found(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return realpathSync(folder);
  return dirname(from) === from ? undefined : found(name, dirname(from));
}

/** Of the files of a folder, without packages that lie in it and count for themselves. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(path);
    return sum + statSync(path).size;
  }, 0);
}
