import { element, type Xml, xmlPart } from '@xxgk/container';
import { type Block, type DocumentTree, pageRuns } from '@xxgk/document';
import {
  Body,
  DocumentAttributeNamespaces,
  type Footer,
  FooterWrapper,
  type IContext,
  type ISectionOptions,
  Media,
  type XmlComponent,
} from 'docx';
import { blockToDocx } from './blocks/index.js';
import type { DocxContext } from './docx-context.js';
import { section, unnumberedSection } from './parts/section.js';
import { serializeComponent } from './xml/serialize-component.js';

/** The parts that the docx library composes. */
export interface DocumentParts {
  readonly document: string;
  readonly footers: readonly string[];
  /** The number by which its section refers to each footer. */
  readonly footerIds: readonly number[];
}

/**
 * Builds `word/document.xml` and the footers. Everything else the library would write is written by this package, so
 * the library's document, which makes styles, numbering, themes and more, is not made: its body is enough.
 */
export function documentParts(tree: DocumentTree, context: DocxContext): DocumentParts {
  const body = new Body();
  const footers: FooterWrapper[] = [];
  const addFooter = (footer: Footer | undefined): FooterWrapper | undefined => {
    if (footer === undefined) return undefined;
    const wrapper = new FooterWrapper(noMedia, FIRST_FOOTER_ID + footers.length);
    for (const child of footer.options.children) wrapper.add(child);
    footers.push(wrapper);
    return wrapper;
  };
  for (const { properties, footers: own = {}, children } of sectionsOf(tree, context)) {
    const [standard, first, even] = [own.default, own.first, own.even].map(addFooter);
    body.addSection({
      ...properties,
      footerWrapperGroup: {
        ...(standard === undefined ? {} : { default: standard }),
        ...(first === undefined ? {} : { first }),
        ...(even === undefined ? {} : { even }),
      },
    });
    for (const child of children) body.push(child);
  }
  return {
    document: xmlPart(element('w:document', ROOT_ATTRIBUTES, written(body))),
    footers: footers.map(({ View }) => xmlPart(written(View))),
    footerIds: footers.map(({ View }) => View.ReferenceId),
  };
}

/** Numbers below it were those of the library's own parts; a document keeps its bytes. */
const FIRST_FOOTER_ID = 6;

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

const noMedia = new Media((extension) => extension);

/** The library looks for its document only in what this package does not use of it (lists, notes, images, links). */
function written(component: XmlComponent): Xml {
  const context = { viewWrapper: {}, stack: [] } as unknown as IContext;
  return serializeComponent(component.prepForXml(context) ?? {});
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
