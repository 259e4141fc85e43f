// Makes dist/release: the package xxgk, a portable archive for each system, the app as one file, and their digests.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from './archive.js';
import { at } from './places.js';
import { makeProgramFolder, programVersion } from './program-folder.js';
import { mustRun } from './run.js';
import { portableRuntimes } from './runtimes.js';
import { billOfMaterials } from './sbom.js';

const target = at('dist/release/');
const program = join(target, '.work/program');
const version = programVersion();

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
makeProgramFolder(program);
mustRun('npm', ['pack', '--silent', '--pack-destination', target], { cwd: program });
cpSync(at('dist/xxgk.html'), join(target, `xxgk-${version}.html`));
const sbom = billOfMaterials();
writeFileSync(join(target, 'sbom.cdx.json'), sbom);
for (const runtime of portableRuntimes) {
  await makeArchive(runtime, version, program, sbom, target);
  console.log(`made for ${runtime.system}`);
}
rmSync(join(target, '.work'), { recursive: true, force: true });

const files = readdirSync(target).sort();
const digests = files.map((name) => {
  const digest = createHash('sha256')
    .update(readFileSync(join(target, name)))
    .digest('hex');
  console.log(`${name}  ${(statSync(join(target, name)).size / 1e6).toFixed(1)} MB`);
  return `${digest}  ${name}\n`;
});
writeFileSync(join(target, 'SHA256SUMS'), digests.join(''));
