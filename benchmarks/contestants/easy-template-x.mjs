// @ts-check
import { readFileSync } from 'node:fs';
import { TemplateHandler } from 'easy-template-x';

/** @type {import('../../tooling/bench/src/comparison/contestants.js').Load} */
export const load = ({ template }) => {
  const file = readFileSync(`${template}-braces.docx`);
  const handler = new TemplateHandler();
  return ({ values }) => handler.process(file, values);
};
