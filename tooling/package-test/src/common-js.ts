import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './examples.js';
import { at, execute } from './packages.js';
import { report } from './report.js';

/** A program in CommonJS: Node.js itself lets it require ES modules. */
const PROGRAM = `const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { vendoredAssets, vendoredFontSet } = require('@xxgk/fonts');
const { fontSourceOf, prepare, produce } = require('@xxgk/pipeline');

const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
const files = vendoredAssets.map(({ typeface, fileName }) => [typeface, readFileSync(join(assets, fileName))]);
const fonts = fontSourceOf(vendoredFontSet(Object.fromEntries(files)));

async function main() {
  const prepared = await prepare({ kind: 'file', bytes: readFileSync(process.argv[2]), name: 'report.yaml' }, { fonts });
  if (!prepared.ok) throw new Error('not read');
  for (const format of ['docx', 'pdf', 'ofd', 'html']) {
    const { bytes } = await produce(prepared, format);
    if (Buffer.compare(bytes, readFileSync('report.' + format)) !== 0) throw new Error(format + ': other bytes');
  }
}
main();
`;

const TYPED = `import { prepare } from '@xxgk/pipeline';
import fonts = require('@xxgk/fonts');
export const names: readonly string[] = fonts.vendoredAssets.map(({ fileName }) => fileName);
export const reads: typeof prepare = prepare;
`;

/** Requires the packages from CommonJS and holds what it makes against what the manual's example made beside it. */
export function tryCommonJs(project: string): void {
  writeFileSync(join(project, 'common.cjs'), PROGRAM);
  const { ok, output } = execute(process.execPath, ['common.cjs', at('examples/bureau-2022.yaml')], project);
  report('CommonJS: require, the same bytes as by import', ok && output === '' ? '' : output || 'no output');
  writeFileSync(join(project, 'common.cts'), TYPED);
  compile('CommonJS: require', ['common.cts'], project);
}
