import { deflateRawSync } from 'node:zlib';
import { createSession } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { composeDocument } from '@xxgk/model';
import type { Load } from './contestants.js';

export const load: Load = () => {
  const options = {
    createdAt: '2023-01-18T00:00:00+08:00',
    session: createSession(),
    // As the command passes it.
    deflate: (bytes: Uint8Array, level?: number) =>
      deflateRawSync(bytes, level === undefined ? {} : { level }),
  };
  return async ({ report }) => (await writeDocx(composeDocument(report), options)).bytes;
};
