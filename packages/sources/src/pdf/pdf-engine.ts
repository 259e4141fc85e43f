/// <reference path="./pdfjs-worker.d.ts" />
import type { SourceBeside } from '../beside.js';
import { BeyondLimits } from '../container/allowance.js';
import { type Refuse, refusedAs } from '../container/input-problem.js';
import { readLimits } from '../container/limits.js';
import type { EmbeddedData } from '../source-document.js';
import { askew, pageTurn } from './askew.js';
import { closeUp } from './close-up.js';
import { countStreams } from './count-streams.js';
import { drawnOperators } from './drawn-operators.js';
import { pdfBeside } from './pdf-beside.js';
import { pdfLimits } from './pdf-limits.js';
import type { PdfContent, PdfPage, PdfTraits, TextPiece } from './pdf-page.js';
import { type PdfDocument, type Pdfjs, pdfTraits } from './pdf-traits.js';
import { plainCharacters } from './plain-characters.js';
import { rulingsOf } from './rulings.js';

/**
 * Takes a PDF apart with pdf.js: no worker, no evaluation of code, no fonts, no pictures, nothing fetched.
 * @throws XxgkError as made by `refuse`, for an encrypted, damaged or absurdly large PDF.
 */
export async function openPdf(bytes: Uint8Array, refuse: Refuse): Promise<PdfContent> {
  return withPdf(bytes, refuse, contentOf);
}

/** What a PDF holds, and what it says of itself. @throws XxgkError as `openPdf` */
export async function examinePdf(
  bytes: Uint8Array,
  refuse: Refuse,
): Promise<{ readonly content: PdfContent; readonly traits: PdfTraits; readonly beside: SourceBeside }> {
  return withPdf(bytes, refuse, async (document, pdfjs, refuseIt) => {
    const content = await contentOf(document, pdfjs, refuseIt);
    const beside = await pdfBeside(bytes, document, content);
    return { content, traits: await pdfTraits(document, pdfjs), beside };
  });
}

async function contentOf(document: PdfDocument, pdfjs: Pdfjs, refuse: Refuse): Promise<PdfContent> {
  if (document.numPages > pdfLimits.pages) throw refuse('pdf-too-complex');
  return { pages: await readPages(document, pdfjs, refuse), embedded: await attachmentsOf(document) };
}

async function withPdf<Result>(
  bytes: Uint8Array,
  refuse: Refuse,
  use: (document: PdfDocument, pdfjs: Pdfjs, refuse: Refuse) => Promise<Result>,
): Promise<Result> {
  const pdfjs = await loadPdfjs();
  checkStreams(bytes, refuse);
  const task = pdfjs.getDocument({
    // pdf.js takes the memory away from who called it.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  try {
    return await use(await task.promise, pdfjs, refuse);
  } catch (error) {
    throw asProblem(error, refuse);
  } finally {
    await task.destroy();
  }
}

/** pdf.js looks for its worker under a global name before it starts one; loading the module sets it. */
async function loadPdfjs(): Promise<Pdfjs> {
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function checkStreams(bytes: Uint8Array, refuse: Refuse): void {
  try {
    countStreams(bytes);
  } catch (error) {
    throw refusedAs(error, 'damaged-pdf', refuse);
  }
}

function asProblem(error: unknown, refuse: Refuse): unknown {
  if (error instanceof BeyondLimits) return refuse('pdf-too-complex', error);
  if (!(error instanceof Error) || error.name === 'XxgkError') return error;
  return refuse(error.name === 'PasswordException' ? 'encrypted-pdf' : 'damaged-pdf', error);
}

async function readPages(document: PdfDocument, pdfjs: Pdfjs, refuse: Refuse): Promise<readonly PdfPage[]> {
  const pages: PdfPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    // Before the text: what is drawn too often would be read as often.
    const operators = await drawnOperators(page);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const upright = page.getViewport({ scale: 1 });
    const turn = pageTurn(items, upright.transform);
    const viewport = turn === 0 ? upright : page.getViewport({ scale: 1, rotation: upright.rotation + turn });
    pieces += items.length;
    if (pieces > pdfLimits.pieces) throw refuse('pdf-too-complex');
    pages.push({
      number,
      width: viewport.width,
      height: viewport.height,
      pieces: closeUp(
        items.flatMap((item) => ('str' in item ? pieceOf(item, viewport.transform, pdfjs) : [])),
      ),
      rulings: rulingsOf(operators, pdfjs.OPS, viewport.transform),
    });
    page.cleanup();
  }
  return pages;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function pieceOf(item: TextItem, toTopLeft: readonly number[], pdfjs: Pdfjs): TextPiece[] {
  if (item.str.trim() === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = pdfjs.Util.transform(
    [...toTopLeft],
    [...item.transform],
  ) as number[];
  const fontSize = Math.hypot(c, d) || Math.hypot(a, b);
  const text = plainCharacters(item.str);
  return [{ text, left, right: left + item.width, baseline, fontSize, ...askew(a, b) }];
}

/** The files that are attached to a PDF as text, byte for byte. */
async function attachmentsOf(document: PdfDocument): Promise<readonly EmbeddedData[]> {
  const attachments = (await document.getAttachments()) as Readonly<
    Record<string, { readonly filename?: string; readonly content?: Uint8Array }>
  > | null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let characters = 0;
  return Object.entries(attachments ?? {}).flatMap(([key, { filename, content }]) => {
    characters += content?.length ?? 0;
    const isHeld = content !== undefined && characters <= readLimits.embeddedCharacters;
    return isHeld ? [{ name: filename ?? key, text: decoder.decode(content) }] : [];
  });
}
