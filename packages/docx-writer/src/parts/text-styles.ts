import { element, type Xml } from '@xxgk/container';
import type { Text, TextRole } from '@xxgk/document';
import type { DocxContext } from '../docx-context.js';
import { valueElement } from '../xml/value-element.js';
import { styleIds } from './style-ids.js';
import { fontsElement, paragraphProperties, sizeElements, styleElement } from './style-xml.js';

interface RoleNames {
  readonly name: string;
  readonly builtIn?: boolean;
  readonly priority: number;
  readonly outlineLevel?: number;
}

const ROLES: Readonly<Record<TextRole, RoleNames>> = {
  title: { name: 'Title', builtIn: true, priority: 10 },
  heading1: { name: 'heading 1', builtIn: true, priority: 9, outlineLevel: 1 },
  heading2: { name: 'heading 2', builtIn: true, priority: 9, outlineLevel: 2 },
  heading3: { name: 'heading 3', builtIn: true, priority: 9, outlineLevel: 3 },
  heading4: { name: 'heading 4', builtIn: true, priority: 9, outlineLevel: 4 },
  body: { name: '公文正文', priority: 1 },
  salutation: { name: '公文主送机关', priority: 2 },
  signature: { name: '公文署名', priority: 3 },
  tableCaption: { name: '公文表题', priority: 35 },
  pictureCaption: { name: 'caption', builtIn: true, priority: 35 },
};

const RUN_IN_HEADINGS: Readonly<
  Record<NonNullable<Text['role']>, { readonly name: string; readonly as: TextRole }>
> = {
  runInHeading2: { name: '公文段首二级标题', as: 'heading2' },
  runInHeading3: { name: '公文段首三级标题', as: 'heading3' },
  runInHeading4: { name: '公文段首四级标题', as: 'heading4' },
};

/** One paragraph style for each role of text, and one character style for each heading that opens a paragraph. */
export function textStyles(context: DocxContext): readonly Xml[] {
  return [
    ...keysOf(ROLES).map((role) => paragraphStyle(role, context)),
    ...keysOf(RUN_IN_HEADINGS).map((role) => runInHeadingStyle(role, context)),
  ];
}

function paragraphStyle(role: TextRole, { sheet, fonts, measures }: DocxContext): Xml {
  const { outlineLevel, ...names } = ROLES[role];
  const style = sheet.text[role];
  const onGrid = style.size === sheet.text.body.size;
  return styleElement(
    {
      ...names,
      id: styleIds.paragraph[role],
      type: 'paragraph',
      basedOn: 'Normal',
      ...(role === 'body' ? {} : { next: styleIds.paragraph.body }),
    },
    paragraphProperties({
      linePitch: measures.linePitch,
      alignment: style.alignment,
      keepWithNext: style.keepWithNext,
      firstLine: { characters: style.firstLineIndent, advance: measures.characterAdvance },
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    }),
    element(
      'w:rPr',
      {},
      fontsElement(fonts[style.typeface]),
      ...(onGrid ? [valueElement('w:spacing', measures.letterSpacing)] : []),
      ...sizeElements(style.size),
    ),
  );
}

function runInHeadingStyle(role: NonNullable<Text['role']>, { sheet, fonts }: DocxContext): Xml {
  const { name, as } = RUN_IN_HEADINGS[role];
  return styleElement(
    {
      id: styleIds.runInHeading[role],
      type: 'character',
      name,
      priority: 4,
      basedOn: 'DefaultParagraphFont',
    },
    element('w:rPr', {}, fontsElement(fonts[sheet.text[as].typeface])),
  );
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
