import type { Block, DocumentTree } from '@xxgk/model';
import { Document, type ISectionOptions, type IXmlableObject } from 'docx';
import { blockToDocx } from './blocks/index.js';
import type { DocxContext } from './docx-context.js';
import { section, unnumberedSection } from './parts/section.js';
import { xmlPart } from './xml/element.js';
import { serializeComponent } from './xml/serialize-component.js';

/** The parts that the docx library composes. */
export interface DocumentParts {
  readonly document: string;
  readonly footers: readonly string[];
  /** The number by which the section refers to each footer. */
  readonly footerIds: readonly number[];
}

/** Builds `word/document.xml` and the footers. Everything else the library would write is written by this package. */
export function documentParts(tree: DocumentTree, context: DocxContext): DocumentParts {
  const file = new Document({ sections: sectionsOf(tree, context) });
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

/** One section; 版记 after a blank page has its own, whose pages bear no number. @rule GB/T 9704-2012 §7.5 */
function sectionsOf(tree: DocumentTree, context: DocxContext): readonly ISectionOptions[] {
  const write = (blocks: readonly Block[]) => blocks.flatMap((block) => blockToDocx(block, context));
  const main = section(tree, context);
  if (context.pagesBeforeImprint < 2) return [{ ...main, children: write(tree.children) }];
  const isImprint = ({ type }: Block): boolean => type === 'imprint';
  return [
    { ...main, children: write(tree.children.filter((block) => !isImprint(block))) },
    { ...unnumberedSection(context), children: write(tree.children.filter(isImprint)) },
  ];
}
