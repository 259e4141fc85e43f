/** A program that must be there: how to ask its version, and the package that brings it. */
export interface Requirement {
  readonly command: string;
  readonly versionArguments: readonly string[];
  /** Finds the version in what the program prints. */
  readonly version: RegExp;
  readonly install: string;
  /** The least major version. */
  readonly atLeast?: number;
}

const poppler = { versionArguments: ['-v'], version: /version (\S+)/, install: 'Debian: poppler-utils' };

/** Needed at every run. */
export const requirements: readonly Requirement[] = [
  {
    command: 'java',
    versionArguments: ['-version'],
    version: /version "([^"]+)"/,
    install: 'Debian: openjdk-17-jdk-headless',
    atLeast: 17,
  },
  {
    command: 'soffice',
    versionArguments: ['--version'],
    version: /LibreOffice (\S+)/,
    install: 'Debian: libreoffice-writer',
  },
  { command: 'qpdf', versionArguments: ['--version'], version: /version (\S+)/, install: 'Debian: qpdf' },
  { command: 'pdfinfo', ...poppler },
  { command: 'pdffonts', ...poppler },
  { command: 'pdfdetach', ...poppler },
  { command: 'pdftotext', ...poppler },
  { command: 'pdftoppm', ...poppler },
  { command: 'mutool', versionArguments: ['-v'], version: /version (\S+)/, install: 'Debian: mupdf-tools' },
  {
    command: 'chromium',
    versionArguments: ['--version'],
    version: /Chromium (\S+)/,
    install: 'Debian: chromium',
  },
  {
    command: 'fc-match',
    versionArguments: ['--version'],
    version: /version (\S+)/,
    install: 'Debian: fontconfig',
  },
];

/** Needed only until veraPDF has been fetched and compiled. */
export const setupRequirements: readonly Requirement[] = [
  {
    command: 'javac',
    versionArguments: ['-version'],
    version: /javac (\S+)/,
    install: 'Debian: openjdk-17-jdk-headless',
    atLeast: 17,
  },
  {
    command: 'mvn',
    versionArguments: ['--version'],
    version: /Apache Maven (\S+)/,
    install: 'Debian: maven',
  },
];
