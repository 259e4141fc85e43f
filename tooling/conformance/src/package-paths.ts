import { fileURLToPath } from 'node:url';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Folders beside the compiled program; the cache is not in git. */
export const packagePaths = {
  cache: inPackage('.cache/'),
  java: inPackage('java/'),
  javaOfd: inPackage('java-ofd/'),
  javaShared: inPackage('java-shared/'),
  /** Schemas of appendix A of GB/T 33190, which are not part of the repository. */
  ofdSchemas: inPackage('../../../shared/data/ofd-schema/'),
  vendoredFonts: inPackage('../../packages/fonts/assets/'),
};
