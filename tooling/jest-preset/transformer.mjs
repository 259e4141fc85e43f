// @swc/jest with a cache that all packages share: its own key has the path from the package that runs the test, so that
// each package would transform the sources of the packages below it again.
import { createHash } from 'node:crypto';
import swcJest from '@swc/jest';

/** @param {Record<string, unknown>} options those of SWC */
function createTransformer(options) {
  const transformer = swcJest.createTransformer(options);
  const of = JSON.stringify([options, process.version]);
  return {
    ...transformer,
    /** @param {string} source @param {string} path @param {{ instrument: boolean }} request */
    getCacheKey: (source, path, { instrument }) =>
      createHash('sha256').update(`${of}\0${instrument}\0${path}\0${source}`).digest('hex'),
  };
}

export default { createTransformer };
