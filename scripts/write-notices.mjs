// @ts-check
// Writes THIRD_PARTY_NOTICES: the licences of everything that packages and app ship with, from the lockfile and the
// installed packages, and of the fonts. With --check it only tells whether the file is current, and whether any package
// needs a script at installation.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Record<string, any>} */
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
const ALLOWED =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Zlib|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)(?: (?:AND|OR) [\w.-]+)*\)?$/;

/** What packages without a field for it say in their licence file. @type {Readonly<Record<string, string>>} */
const STATED = { 'node_modules/png-js': 'MIT' };
/** @param {string} path @returns {string | undefined} */
const licenceOf = (path) => lock[path].license ?? STATED[path];

/** Where Node.js finds a package from a folder. @param {string} name @param {string} from */
function locate(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock[path] !== undefined) return lock[path].link === true ? lock[path].resolved : path;
    if (folder === '') return undefined;
  }
}

function shipped() {
  const waiting = Object.keys(lock).filter((path) => /^(?:packages|apps)\/[^/]+$/.test(path));
  const seen = new Set(waiting);
  for (const path of waiting) {
    const { dependencies = {}, optionalDependencies = {} } = lock[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = locate(name, path);
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return waiting.filter((path) => path.startsWith('node_modules') || path.includes('/node_modules/')).sort();
}

/** @param {string} path */
function licenceText(path) {
  const folder = join(root, path);
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name))
    .sort();
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** @param {string} path */
function notice(path) {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { version } = lock[path];
  const license = licenceOf(path);
  return `${name} ${version}\nLicence: ${license ?? 'see below'}\n\n${licenceText(path) || '(the package has no licence file)'}\n`;
}

const paths = shipped().filter((path) => existsSync(join(root, path)));
const line = `\n${'-'.repeat(79)}\n\n`;
const fonts = readFileSync(join(root, 'packages/fonts/NOTICE.md'), 'utf8').trim();
const text = [
  'THIRD PARTY NOTICES\n\nWhat xxgk ships with, and its licences. Made by `npm run notices`.\n',
  `Fonts (packages/fonts/NOTICE.md)\n\n${fonts}\n`,
  ...paths.map(notice),
].join(line);

const target = join(root, 'THIRD_PARTY_NOTICES');
const problems = [
  ...paths
    .filter((path) => !ALLOWED.test(licenceOf(path) ?? ''))
    .map((path) => `${path}: licence ${licenceOf(path)}`),
  ...paths
    .filter((path) => lock[path].hasInstallScript === true)
    .map((path) => `${path}: needs a script at installation`),
];
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text)
    problems.push('THIRD_PARTY_NOTICES is not current: run npm run notices');
} else writeFileSync(target, text);
for (const problem of problems) console.error(problem);
console.log(`${paths.length} packages shipped; ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
