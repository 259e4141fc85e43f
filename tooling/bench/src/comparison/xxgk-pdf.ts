import { createSession } from '@xxgk/document';
import { composeDocument } from '@xxgk/model';
import { writePdf } from '@xxgk/pdf-writer';
import { openFonts } from '../fonts.js';
import type { Load } from './contestants.js';

export const load: Load = () => {
  const options = { createdAt: '2023-01-18T00:00:00+08:00', session: createSession(), fonts: openFonts() };
  return async ({ report }) => (await writePdf(composeDocument(report), options)).bytes;
};
