import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text pieces of a PDF, in the order of its content. */
export async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    texts.push(...items.flatMap((item) => ('str' in item ? [item.str] : [])));
  }
  return texts;
}
