// @ts-check
import { readFileSync } from 'node:fs';
import { createReport } from 'docx-templates';

/**
 * Without the sandbox, which its documentation names as slow; short commands without code.
 * @type {import('../../tooling/bench/src/comparison/contestants.js').Load}
 */
export const load = ({ template }) => {
  const file = readFileSync(`${template}-commands.docx`);
  return ({ values }) =>
    createReport({
      template: file,
      data: values,
      cmdDelimiter: ['{', '}'],
      noSandbox: true,
      processLineBreaks: false,
    });
};
