/** Tests of a package that notice changes of an area. */
export interface AreaTests {
  /** Folder of the package. */
  readonly package: string;
  /** What the paths of tests match; those that import the changed file where it is left out. */
  readonly pattern?: string;
}

/** A part of the code whose tests are held against changes. */
export interface Area {
  readonly name: string;
  /** Files and folders of sources. */
  readonly sources: readonly string[];
  /** The quickest first: a change that one notices is not held against the others. */
  readonly tests: readonly AreaTests[];
}

/** What a wrong line costs most in: what is said of reports, read of files, set on pages, kept of batches, verified. */
export const areas: readonly Area[] = [
  {
    name: 'checks',
    sources: ['packages/checks/src'],
    tests: [{ package: 'packages/checks' }],
  },
  {
    name: 'interpret',
    sources: ['packages/readers/src/interpret'],
    tests: [{ package: 'packages/readers' }],
  },
  {
    name: 'layout',
    sources: ['packages/layout/src'],
    tests: [
      { package: 'packages/layout' },
      { package: 'packages/pdf-writer', pattern: 'test/' },
      { package: 'packages/pipeline', pattern: 'test/(pipeline|prepare-document)' },
    ],
  },
  {
    name: 'verify',
    sources: ['packages/pipeline/src/verify', 'packages/readers/src/verify'],
    tests: [
      { package: 'packages/pipeline', pattern: 'test/verify' },
      { package: 'packages/cli', pattern: 'test/verifying' },
    ],
  },
  {
    name: 'batch',
    sources: ['packages/node/src/batch', 'packages/node/src/output'],
    tests: [{ package: 'packages/node' }, { package: 'packages/cli', pattern: 'test/(batch|output)/' }],
  },
  {
    name: 'collection',
    sources: ['packages/collection/src'],
    tests: [{ package: 'packages/collection' }],
  },
];
