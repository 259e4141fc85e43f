// @ts-check
// Holds, before anything is built, that a version can be published with provenance: every package that is published has
// the version of the tag, and names the repository that the workflow runs in.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../packages/', import.meta.url));
const { GITHUB_REF_NAME: tag = '', GITHUB_REPOSITORY: repository = '' } = process.env;
const problems = readdirSync(folder).flatMap((name) => {
  const manifest = JSON.parse(readFileSync(`${folder}${name}/package.json`, 'utf8'));
  /** @type {string} */
  const url = manifest.repository?.url ?? manifest.repository ?? '';
  return [
    ...(tag === `v${manifest.version}`
      ? []
      : [`${manifest.name} is ${manifest.version}, and the tag ${tag || 'missing'}`]),
    ...(repository !== '' && url.replace(/\.git$/u, '').endsWith(`github.com/${repository}`)
      ? []
      : [
          `${manifest.name} names the repository ${url || 'not at all'}, and the workflow runs in ${repository || 'none'}`,
        ]),
  ];
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
