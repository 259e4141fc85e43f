import packageFile from '../../package.json' with { type: 'json' };

/** Of the program, which files record for who verifies them; all packages have the same. */
export const { version } = packageFile;
