import { promisify } from 'node:util';
import { deflateRaw, deflateRawSync } from 'node:zlib';
import { createSession } from '@xxgk/document';
import { composeDocument } from '@xxgk/model';
import { writeOfd } from '@xxgk/ofd-writer';
import { openFonts } from '../fonts.js';
import type { Load } from './contestants.js';

const inThread = promisify<Uint8Array, object, Uint8Array>(deflateRaw);

export const load: Load = () => {
  const options = {
    createdAt: '2023-01-18T00:00:00+08:00',
    session: createSession(),
    fonts: openFonts(),
    // As the command passes it.
    deflate: (bytes: Uint8Array, level?: number) =>
      deflateRawSync(bytes, level === undefined ? {} : { level }),
    deflateBeside: (bytes: Uint8Array, level = 6) => inThread(bytes, { level, chunkSize: bytes.length }),
  };
  return async ({ report }) => (await writeOfd(composeDocument(report), options)).bytes;
};
