import type { PdfTraits } from './pdf-page.js';

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;

/** A font as pdf.js hands it over. */
interface LoadedFont {
  readonly name?: string;
  readonly missingFile?: boolean;
}

/** What a PDF says of itself as a file for the archive. */
export async function pdfTraits(document: PdfDocument, pdfjs: Pdfjs): Promise<PdfTraits> {
  const missing = new Set<string>();
  const annotatedPages: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator !== pdfjs.OPS.setFont) return;
      const id = String(argsArray[index]?.[0]);
      const font = page.commonObjs.get(id) as LoadedFont;
      if (font.missingFile === true) missing.add(font.name ?? id);
    });
    if ((await page.getAnnotations()).length > 0) annotatedPages.push(number);
    page.cleanup();
  }
  return {
    pdfa: await claimedConformance(document),
    isEncrypted: await isEncrypted(document),
    missingFonts: [...missing],
    annotatedPages,
  };
}

async function claimedConformance(document: PdfDocument): Promise<string | undefined> {
  const { metadata } = (await document.getMetadata()) as {
    readonly metadata: { get(name: string): unknown } | null;
  };
  const part = metadata?.get('pdfaid:part');
  const level = metadata?.get('pdfaid:conformance');
  return typeof part === 'string' && /^[1-4]$/u.test(part) ? `${part}${String(level ?? '')}` : undefined;
}

async function isEncrypted(document: PdfDocument): Promise<boolean> {
  const { info } = (await document.getMetadata()) as {
    readonly info: { readonly EncryptFilterName?: unknown };
  };
  return info.EncryptFilterName !== undefined && info.EncryptFilterName !== null;
}
