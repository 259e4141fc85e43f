import type { XxgkError } from '@xxgk/document';
import { strToU8 } from 'fflate';
import { openSource, refusingBeyond } from '../src/index.js';

/** A PDF of one page, whose content is stream 4; further objects are numbered from 5. */
export function pdfOf(
  content: Uint8Array,
  filter: string,
  resources = '',
  objects: readonly string[] = [],
): Uint8Array {
  const head = [
    '%PDF-1.7',
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    '2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj',
    `3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<${resources}>>>> endobj`,
    ...objects.map((object, index) => `${index + 5} 0 obj ${object} endobj`),
    `4 0 obj <</Length ${content.length}${filter}>>\nstream\n`,
  ].join('\n');
  const tail = '\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF';
  return Uint8Array.from([...strToU8(head), ...content, ...strToU8(tail)]);
}

/** The sentence by which a file is refused; `read` where it is not. */
export async function refusalOf(bytes: Uint8Array, name = '甲'): Promise<string> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    if (source.format !== 'data') await source.read();
    return 'read';
  }).catch((error: XxgkError) => error.describe('zh-CN'));
}
