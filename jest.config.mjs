import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** For `npm run test:watch`: all packages in one process. `npm test` runs each by itself, cached by turbo. */
export default {
  projects: ['packages', 'apps', 'tooling'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => existsSync(`${root}${folder}/${name}/jest.config.mjs`))
      .map((name) => `<rootDir>/${folder}/${name}`),
  ),
};
