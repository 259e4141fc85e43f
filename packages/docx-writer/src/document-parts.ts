import { type DocumentTree, pageRuns } from '@xxgk/model';
import { Document, type IXmlableObject } from 'docx';
import { blockToDocx } from './blocks/index.js';
import type { DocxContext } from './docx-context.js';
import { section } from './parts/section.js';
import { xmlPart } from './xml/element.js';
import { serializeComponent } from './xml/serialize-component.js';

/** The parts that the docx library composes. */
export interface DocumentParts {
  readonly document: string;
  readonly footers: readonly string[];
  /** The number by which its section refers to each footer. */
  readonly footerIds: readonly number[];
}

/** Builds `word/document.xml` and the footers. Everything else the library would write is written by this package. */
export function documentParts(tree: DocumentTree, context: DocxContext): DocumentParts {
  const sections = pageRuns(tree.children).map(({ orientation, blocks }) => ({
    ...section(context, orientation),
    children: blocks.flatMap((block) => blockToDocx(block, context)),
  }));
  const file = new Document({ sections });
  const write = (viewWrapper: typeof file.Document | (typeof file.Footers)[number]): string => {
    const xml: IXmlableObject | undefined = viewWrapper.View.prepForXml({ file, viewWrapper, stack: [] });
    return xmlPart(serializeComponent(xml ?? {}));
  };
  return {
    document: write(file.Document),
    footers: file.Footers.map(write),
    footerIds: file.Footers.map(({ View }) => View.ReferenceId),
  };
}
