import { readFileSync } from 'node:fs';
import { TemplateHandler } from 'easy-template-x';

export async function load({ template }) {
  const file = readFileSync(`${template}-braces.docx`);
  const handler = new TemplateHandler();
  return ({ values }) => handler.process(file, values);
}
