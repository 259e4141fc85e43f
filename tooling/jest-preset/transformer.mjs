// @swc/jest with a cache that all packages share: its own key has the path from the package that runs the test, so that
// each package would transform the sources of the packages below it again.
import { createHash } from 'node:crypto';
import swcJest from '@swc/jest';

/** A change of one file, which the tests should notice: `{ path, start, end, text }`. */
const mutant = JSON.parse(process.env['XXGK_MUTANT'] ?? '{}');

/** @param {string} source @param {string} path */
function changed(source, path) {
  return path === mutant.path
    ? source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end)
    : source;
}

/** @param {Record<string, unknown>} options those of SWC */
function createTransformer(options) {
  const transformer = swcJest.createTransformer(options);
  const of = JSON.stringify([options, process.version]);
  return {
    ...transformer,
    /** @param {string} source @param {string} path @param {any} request */
    process: (source, path, request) => transformer.process(changed(source, path), path, request),
    /** @param {string} source @param {string} path @param {{ instrument: boolean }} request */
    getCacheKey: (source, path, { instrument }) =>
      createHash('sha256')
        .update(`${of}\0${instrument}\0${path}\0${changed(source, path)}`)
        .digest('hex'),
  };
}

export default { createTransformer };
