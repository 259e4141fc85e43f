import { BeyondLimits } from '../container/allowance.js';
import { pdfLimits } from './pdf-limits.js';
import type { PdfDocument } from './pdf-traits.js';

export type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;
export type PdfOperators = Awaited<ReturnType<PdfPageProxy['getOperatorList']>>;

/** Where pdf.js takes in the operators of a page, piece by piece. It has no other way to learn of them before all are there. */
const TAKES_CHUNK = '_renderPageChunk';

/**
 * The drawing operators of a page. They are counted while they come in, so that forms that draw each other over and over
 * end here; whoever called gives up the document.
 * @throws BeyondLimits (as a rejection)
 */
export async function drawnOperators(page: PdfPageProxy): Promise<PdfOperators> {
  let drawn = 0;
  const take: unknown = Reflect.get(page, TAKES_CHUNK);
  if (typeof take !== 'function') throw new Error(`pdf.js has no ${TAKES_CHUNK}`);
  const beyond = new Promise<never>((_, reject) => {
    Reflect.set(page, TAKES_CHUNK, (chunk: { readonly length: number }, state: unknown) => {
      drawn += chunk.length;
      if (drawn > pdfLimits.operators) reject(new BeyondLimits('more operators than the limits allow'));
      else Reflect.apply(take, page, [chunk, state]);
    });
  });
  return Promise.race([page.getOperatorList(), beyond]);
}
