import { element, type Xml, xmlPart } from '@xxgk/container';
import { type Block, type DocumentTree, pageRuns } from '@xxgk/document';
import { DocumentAttributeNamespaces, type ISectionOptions } from 'docx';
import { blockToDocx } from './blocks/index.js';
import type { DocxContext } from './docx-context.js';
import { footnoteFormat } from './parts/footnotes.js';
import { section, unnumberedSection } from './parts/section.js';
import { bodyXml } from './xml/docx-internals.js';

/** The parts that the docx library composes. */
export interface DocumentParts {
  readonly document: string;
  readonly footers: readonly string[];
  /** The number by which its section refers to each footer. */
  readonly footerIds: readonly number[];
}

/**
 * Builds `word/document.xml` and the footers, which are the library's; everything else of the package is written here.
 */
export function documentParts(tree: DocumentTree, context: DocxContext): DocumentParts {
  const { body, footers } = bodyXml(sectionsOf(tree, context));
  return {
    document: xmlPart(element('w:document', ROOT_ATTRIBUTES, withFootnotes(body, context))),
    footers: footers.map(({ xml }) => xmlPart(xml)),
    footerIds: footers.map(({ id }) => id),
  };
}

/** Sections say how marks are counted, for LibreOffice does not look into the settings; the library has no word for it. */
function withFootnotes(body: Xml, { footnotes }: DocxContext): Xml {
  if (footnotes.all.length === 0) return body;
  const counted = footnoteFormat();
  return body.replaceAll(/(?:<w:type [^>]*\/>)?<w:pgSz /gu, (size) => counted + size) as Xml;
}

/** Namespaces of properties, which have parts of their own. */
const OF_PROPERTIES = ['cp', 'dc', 'dcterms', 'dcmitype', 'xsi'];

/** All that a document may use, as the library declares it. */
const ROOT_ATTRIBUTES = {
  'mc:Ignorable': 'w14 w15 wp14',
  ...Object.fromEntries(
    Object.entries(DocumentAttributeNamespaces)
      .filter(([prefix]) => !OF_PROPERTIES.includes(prefix))
      .map(([prefix, uri]) => [`xmlns:${prefix}`, uri]),
  ),
};

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
