import { composeDocument, writeDocx } from '../xxgk.mjs';

const OPTIONS = { createdAt: '2023-01-18T00:00:00+08:00' };

export async function load() {
  return async ({ report }) => (await writeDocx(composeDocument(report), OPTIONS)).bytes;
}
