import { fileURLToPath } from 'node:url';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Folders beside the compiled program; the cache is not in git. */
export const packagePaths = {
  cache: inPackage('.cache/'),
  java: inPackage('java/'),
  vendoredFonts: inPackage('../../packages/fonts/assets/'),
};
