import { fileURLToPath } from 'node:url';

const transformer = fileURLToPath(new URL('./transformer.mjs', import.meta.url));
const output = { jsc: { target: 'es2023' }, module: { type: 'commonjs' } };
const syntax = (tsx) => ({
  ...output,
  jsc: {
    ...output.jsc,
    parser: { syntax: 'typescript', tsx },
    ...(tsx ? { transform: { react: { runtime: 'automatic' } } } : {}),
  },
});

/** One Jest configuration for all packages: TypeScript through SWC, workspace packages read from their sources. */
export const preset = {
  // One name for all packages: what one of them has transformed, the others find in the cache.
  id: 'xxgk',
  testEnvironment: 'node',
  // A guard against what never ends. No test measures time: on a busy machine all of them take longer.
  testTimeout: 600_000,
  testEnvironmentOptions: { customExportConditions: ['@xxgk/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: [],
  // Libraries that are ES modules only are turned into CommonJS like our own sources.
  transformIgnorePatterns: [
    '/node_modules/(?!(fast-png|iobuffer|echarts|zrender|pdfjs-dist|tinypool|mdast-util-[^/]+|micromark[^/]*|unist-util-[^/]+|decode-named-character-reference|character-entities|devlop|ccount|escape-string-regexp|longest-streak|markdown-table|zwitch|get-east-asian-width)/)',
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.(ts|m?js)$': [transformer, syntax(false)],
    '^.+\\.tsx$': [transformer, syntax(true)],
  },
};
