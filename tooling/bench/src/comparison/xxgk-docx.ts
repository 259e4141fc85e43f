import { createSession } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { composeDocument } from '@xxgk/model';
import type { Load } from './contestants.js';

export const load: Load = () => {
  const options = { createdAt: '2023-01-18T00:00:00+08:00', session: createSession() };
  return async ({ report }) => (await writeDocx(composeDocument(report), options)).bytes;
};
