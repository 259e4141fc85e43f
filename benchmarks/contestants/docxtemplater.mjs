// @ts-check
import { readFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/**
 * As its documentation has it for speed: the template in memory, simple tags, no Angular parser. An instance renders
 * once, so each document compiles the template anew.
 * @type {import('../../tooling/bench/src/comparison/contestants.js').Load}
 */
export const load = ({ template }) => {
  const file = readFileSync(`${template}-braces.docx`);
  return ({ values }) => {
    const document = new Docxtemplater(new PizZip(file), { paragraphLoop: true, linebreaks: false });
    document.render(values);
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
};
