import { strToU8, zipSync } from 'fflate';
import { refusal } from '../../src/container/input-problem.js';
import { openZip } from '../../src/container/open-zip.js';
import type { ExaminedOfd } from '../../src/ofd/ofd-traits.js';
import { examineOfd, readOfd } from '../../src/ofd/read-ofd.js';
import type { SourceDocument } from '../../src/source-document.js';

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const refuse = refusal('a.ofd');

/** The body of an OFD as another program may write it: parts by name, over those of a document with one page. */
export function makeOfd(layer: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${NS} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': documentPart(['Page_0']),
    'Doc_0/Pages/Page_0/Content.xml': pagePart(layer),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)])));
}

export function documentPart(pages: readonly string[], more = '', common = ''): string {
  const list = pages.map(
    (page, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/${page}/Content.xml"/>`,
  );
  return `<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${common}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages>${more}</ofd:Document>`;
}

export function pagePart(layer: string, before = ''): string {
  return `<ofd:Page ${NS}>${before}<ofd:Content><ofd:Layer>${layer}</ofd:Layer></ofd:Content></ofd:Page>`;
}

export function xmlPart(name: string, content: string, attributes = ''): string {
  return `<ofd:${name} ${NS} ${attributes}>${content}</ofd:${name}>`;
}

/** A line of text at its place, in millimetres. */
export function line(x: number, y: number, text: string, attributes = '', code = ''): string {
  return `<ofd:TextObject ID="9" Boundary="${x} ${y} 150 6" Font="3" Size="5" ${attributes}><ofd:TextCode X="0" Y="5" ${code}>${text}</ofd:TextCode></ofd:TextObject>`;
}

export function read(bytes: Uint8Array): SourceDocument {
  return readOfd(openZip(bytes, refuse), refuse);
}

export function examined(bytes: Uint8Array): Promise<ExaminedOfd> {
  return examineOfd(openZip(bytes, refuse), refuse);
}

export function textsOf({ blocks }: SourceDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text),
  );
}
