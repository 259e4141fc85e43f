import { element, type Xml } from '@xxgk/container';
import { type Length, type TextStyle, toTwips } from '@xxgk/document';
import type { DocxFont } from '../font-names.js';
import { valueElement } from '../xml/value-element.js';

/** What a paragraph style sets, in twips and in characters. Children of `w:pPr` in the order of the schema. */
export interface ParagraphLayout {
  readonly linePitch: number;
  readonly alignment: TextStyle['alignment'];
  readonly keepWithNext?: boolean;
  readonly firstLine?: { readonly characters: number; readonly advance: number };
  readonly indent?: { readonly left?: number; readonly right?: number };
  /** Level in the navigation pane, counted from 1. */
  readonly outlineLevel?: number;
}

const JUSTIFICATION = { justify: 'both', center: 'center', left: 'left', right: 'right' } as const;

/** `w:pPr` of a style: exact lines off the grid, which documents the page but must not move the text. */
export function paragraphProperties(layout: ParagraphLayout): Xml {
  return element(
    'w:pPr',
    {},
    ...(layout.keepWithNext ? [element('w:keepNext')] : []),
    valueElement('w:widowControl', 0),
    valueElement('w:snapToGrid', 0),
    element('w:spacing', {
      'w:before': 0,
      'w:after': 0,
      'w:line': layout.linePitch,
      'w:lineRule': 'exact',
    }),
    ...indentation(layout),
    valueElement('w:jc', JUSTIFICATION[layout.alignment]),
    ...(layout.outlineLevel === undefined ? [] : [valueElement('w:outlineLvl', layout.outlineLevel - 1)]),
  );
}

function indentation({ firstLine, indent }: ParagraphLayout): readonly Xml[] {
  const attributes = {
    ...(indent?.left === undefined ? {} : { 'w:left': indent.left }),
    ...(indent?.right === undefined ? {} : { 'w:right': indent.right }),
    ...(firstLine && firstLine.characters > 0
      ? {
          'w:firstLineChars': firstLine.characters * 100,
          'w:firstLine': Math.round(firstLine.characters * firstLine.advance),
        }
      : {}),
  };
  return Object.keys(attributes).length === 0 ? [] : [element('w:ind', attributes)];
}

/** `w:rFonts`: one face for all scripts, so that quotation marks and dashes are full-width. */
export function fontsElement({ eastAsia, latin = eastAsia }: DocxFont): Xml {
  return element('w:rFonts', {
    'w:hint': 'eastAsia',
    'w:ascii': latin,
    'w:hAnsi': latin,
    'w:eastAsia': eastAsia,
    'w:cs': latin,
  });
}

/** `w:sz` and `w:szCs`, which count half points. */
export function sizeElements(size: Length): readonly Xml[] {
  const halfPoints = Math.round(toTwips(size) / 10);
  return [valueElement('w:sz', halfPoints), valueElement('w:szCs', halfPoints)];
}

/** Attributes and head of one style. */
export interface StyleHead {
  readonly id: string;
  readonly type: 'paragraph' | 'character' | 'table';
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly priority: number;
  /** One of Word's own styles, known to it by name. */
  readonly builtIn?: boolean;
}

/** `w:style` with its head in the order of the schema. */
export function styleElement(head: StyleHead, ...properties: readonly Xml[]): Xml {
  return element(
    'w:style',
    { 'w:type': head.type, ...(head.builtIn ? {} : { 'w:customStyle': 1 }), 'w:styleId': head.id },
    valueElement('w:name', head.name),
    ...(head.basedOn === undefined ? [] : [valueElement('w:basedOn', head.basedOn)]),
    ...(head.next === undefined ? [] : [valueElement('w:next', head.next)]),
    valueElement('w:uiPriority', head.priority),
    element('w:qFormat'),
    ...properties,
  );
}
