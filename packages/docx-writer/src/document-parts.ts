import { type Block, type DocumentTree, pageRuns } from '@xxgk/model';
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
  /** The number by which its section refers to each footer. */
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

/** A section for each turn of the sheet; 版记 after a blank page has its own, whose pages bear no number. @rule GB/T 9704-2012 §7.5, §8 */
function sectionsOf({ children }: DocumentTree, context: DocxContext): readonly ISectionOptions[] {
  const write = (blocks: readonly Block[]) => blocks.flatMap((block) => blockToDocx(block, context));
  const isApart = ({ type }: Block): boolean => type === 'imprint' && context.pagesBeforeImprint >= 2;
  const letterhead = children.find((block) => block.type === 'letterhead');
  const runs = pageRuns(children.filter((block) => !isApart(block)));
  const apart = children.filter(isApart);
  return [
    ...runs.map(({ orientation, blocks }, index) => ({
      ...section(context, orientation, index === 0 ? letterhead : undefined),
      children: write(blocks),
    })),
    ...(apart.length === 0 ? [] : [{ ...unnumberedSection(context), children: write(apart) }]),
  ];
}
