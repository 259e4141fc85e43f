/** One Jest configuration for all packages: TypeScript through SWC, workspace packages read from their sources. */
export const preset = {
  testEnvironment: 'node',
  // The first test of a file pays for transforming all sources, on a busy machine for long.
  testTimeout: 60_000,
  testEnvironmentOptions: { customExportConditions: ['@xxgk/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  // Libraries that are ES modules only are turned into CommonJS like our own sources.
  transformIgnorePatterns: ['/node_modules/(?!(fast-png|iobuffer|echarts|zrender|pdfjs-dist|tinypool)/)'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.(ts|m?js)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
