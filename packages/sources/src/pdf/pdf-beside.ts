import type { BesideSetting, SourceBeside } from '../beside.js';
import { objectSettings } from './object-settings.js';
import type { PdfContent } from './pdf-page.js';
import type { PdfDocument } from './pdf-traits.js';
import { streamSettings } from './stream-settings.js';
import { textLines } from './text-lines.js';

/** What a reader of PDFs adds to what a file says of itself, and what changes whenever a file is saved. */
const OF_SAVING =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|ModDate|Is[A-Z]\w*|xmp:modifydate|xmp:metadatadate)$/u;

/** What a PDF shows or says beside its text, and how its pages are set. */
export async function pdfBeside(
  bytes: Uint8Array,
  document: PdfDocument,
  { pages }: PdfContent,
): Promise<SourceBeside> {
  const settings: BesideSetting[] = [];
  for (const page of pages) {
    const proxy = await document.getPage(page.number);
    settings.push({
      page: page.number,
      what: 'structure',
      text: JSON.stringify(await proxy.getStructTree(), withoutObjects),
    });
    const lines = textLines(page.pieces).map(({ text, left, baseline, fontSize }) => [
      text,
      Math.round(left),
      Math.round(baseline),
      Math.round(fontSize * 2),
    ]);
    const set = JSON.stringify([Math.round(page.width), Math.round(page.height), proxy.rotate, lines]);
    settings.push({ page: page.number, what: 'style', text: set });
    settings.push({ page: page.number, what: 'content', text: JSON.stringify(page.rulings, inTenths) });
    proxy.cleanup();
  }
  const outline = JSON.stringify(titlesOf((await document.getOutline()) ?? []));
  return {
    furniture: [],
    properties: await propertiesOf(document),
    pictures: [],
    settings: [
      ...settings,
      { what: 'outline', text: outline },
      ...streamSettings(bytes),
      ...objectSettings(bytes),
    ],
  };
}

/** Programs write fewer decimals when they save a file. */
function inTenths(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) : value;
}

/** Marked content is named by the object of its page, whose number is another whenever a file is saved. */
function withoutObjects(key: string, value: unknown): unknown {
  return key === 'id' && typeof value === 'string' ? value.replace(/^p\d+R_/u, '') : value;
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

type Titles = readonly (readonly [title: string, items: Titles])[];

function titlesOf(items: readonly OutlineItem[]): Titles {
  return items.map(({ title, items: inner }) => [title, titlesOf(inner)]);
}

async function propertiesOf(document: PdfDocument): Promise<Readonly<Record<string, string>>> {
  const { info, metadata } = await document.getMetadata();
  const ofMetadata: Iterable<readonly [string, unknown]> = metadata ?? [];
  const entries: readonly (readonly [string, unknown])[] = [...Object.entries(info), ...ofMetadata];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const isSaid = !OF_SAVING.test(name) && value !== null && value !== '';
      return isSaid ? [[name, typeof value === 'string' ? value : JSON.stringify(value)] as const] : [];
    }),
  );
}
