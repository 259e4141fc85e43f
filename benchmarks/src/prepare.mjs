import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from '../../node_modules/yaml/dist/index.js';
import { jobOf, reportVariant } from './reports.mjs';
import { templateFor, templateValues } from './template.mjs';

/**
 * What a contestant gets for one report: the values of the template too.
 * @param {number} index
 * @param {number} prose
 */
export function jobFor(index, prose = 1) {
  const report = reportVariant(index, prose);
  return { ...jobOf(report), values: templateValues(report) };
}

/**
 * Writes the templates for a report of so much prose and returns the beginning of their names.
 * @param {string} folder
 * @param {number} prose
 */
export async function writeTemplates(folder, prose = 1) {
  const start = join(folder, `template-${prose}`);
  const report = reportVariant(0, prose);
  writeFileSync(`${start}-braces.docx`, await templateFor(report, (name) => `{${name}}`));
  writeFileSync(`${start}-commands.docx`, await templateFor(report, (name) => `{INS ${name}}`));
  return start;
}

/**
 * Writes reports as xxgk reads them. @param {string} folder @param {number} count @param {'yaml' | 'json'} format
 */
export function writeReports(folder, count, format = 'json') {
  mkdirSync(folder, { recursive: true });
  const write = format === 'yaml' ? stringify : JSON.stringify;
  for (let index = 0; index < count; index += 1)
    writeFileSync(
      join(folder, `report-${String(index).padStart(5, '0')}.${format}`),
      write(reportVariant(index)),
    );
}
