// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|notice|copying)(\.|$)/i;

/**
 * Writes the licences of all packages that modules come from, as these demand of who passes their code on.
 * @param {readonly string[]} modules paths of files
 * @param {string} target
 * @throws Error when a package has no licence
 */
export function writeLicences(modules, target) {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const texts = [...folders].map(licenceOf).sort();
  writeFileSync(target, `${texts.join(`\n${'-'.repeat(80)}\n`)}`);
}

/** @param {string} module */
function packageFolder(module) {
  const found = /^[^?]*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0/, ''));
  return found?.[0];
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (license === undefined && texts.length === 0) throw new Error(`${name} names no licence`);
  return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}
