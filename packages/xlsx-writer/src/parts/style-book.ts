import { element, type Xml, xmlPart } from '@xxgk/container';
import {
  alarmColours,
  type CellStyle,
  cellStyles,
  FORM_TYPEFACE,
  fills,
  fonts,
  type StyleName,
} from '../styles.js';
import { countedList } from './counted-list.js';

/** What a cell asks of its look beyond the look's name. */
export interface StyleVariant {
  /** Words shown behind the number. */
  readonly note?: string | undefined;
  /** The cell stays text when it is edited, as if an apostrophe stood before it. @rule ECMA-376 §18.8.45 quotePrefix */
  readonly isQuoted?: boolean;
}

/** Numbers of the looks as sheets refer to them, and the part that describes them. */
export interface StyleBook {
  readonly indexOf: (style: StyleName, variant: StyleVariant) => number;
  /** The part `xl/styles.xml`, to be written after all sheets. */
  readonly part: () => string;
}

const NAMES = Object.keys(cellStyles) as StyleName[];
const FONT_NAMES = Object.keys(fonts) as (keyof typeof fonts)[];
const FILL_NAMES = Object.keys(fills) as (keyof typeof fills)[];
/** Two fills every workbook must begin with, and the number from which own formats count. @rule ECMA-376 §18.8.21, §18.8.30 */
const RESERVED_FILLS = ['none', 'gray125'] as const;
const FIRST_OWN_FORMAT = 164;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A book that grows by the variants it is asked for. */
export function styleBook(): StyleBook {
  const variants = new Map<string, Variant>();
  return {
    indexOf: (style, { note, isQuoted = false }) => {
      if (note === undefined && !isQuoted) return NAMES.indexOf(style);
      const key = `${style} ${isQuoted} ${note ?? ''}`;
      if (!variants.has(key)) variants.set(key, { style, note, isQuoted });
      return NAMES.length + [...variants.keys()].indexOf(key);
    },
    part: () => stylesPart([...variants.values()]),
  };
}

type Variant = StyleVariant & { readonly style: StyleName };

function stylesPart(variants: readonly Variant[]): string {
  const formats = variants.flatMap(({ note }, index) =>
    note === undefined
      ? []
      : [element('numFmt', { numFmtId: FIRST_OWN_FORMAT + index, formatCode: noteFormat(note) })],
  );
  const looks = [
    ...NAMES.map((name) => look(cellStyles[name], numberFormatOf(name))),
    ...variants.map(({ style, note, isQuoted }, index) =>
      look(
        cellStyles[style],
        note === undefined ? numberFormatOf(style) : FIRST_OWN_FORMAT + index,
        isQuoted,
      ),
    ),
  ];
  const xf = element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  return xmlPart(
    element(
      'styleSheet',
      { xmlns: NAMESPACE },
      ...countedList('numFmts', formats),
      ...countedList('fonts', FONT_NAMES.map(font)),
      ...countedList('fills', [...RESERVED_FILLS.map(patternFill), ...FILL_NAMES.map(fill)]),
      ...countedList('borders', [border(false), border(true)]),
      ...countedList('cellStyleXfs', [xf]),
      ...countedList('cellXfs', looks),
      ...countedList('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ...countedList('dxfs', [alarmLook()]),
    ),
  );
}

/** `General"（其中修订16件）"`: the number stays a number, and the words stand behind it. */
function noteFormat(note: string): string {
  return `General"（${note.replaceAll('"', '”')}）"`;
}

function numberFormatOf(style: StyleName): number {
  return cellStyles[style].numberFormat ?? 0;
}

function look(style: CellStyle, numFmtId: number, isQuoted = false): Xml {
  const alignment = element('alignment', {
    horizontal: style.horizontal,
    vertical: style.vertical ?? 'center',
    wrapText: style.oneLine === true ? undefined : 1,
  });
  const ids = {
    numFmtId,
    fontId: FONT_NAMES.indexOf(style.font),
    fillId: fills[style.fill] === undefined ? 0 : RESERVED_FILLS.length + FILL_NAMES.indexOf(style.fill),
    borderId: style.border ? 1 : 0,
    xfId: 0,
    quotePrefix: isQuoted ? 1 : undefined,
  };
  // Cells to fill in stay open where their sheet is protected.
  const isOpen = style.fill === 'input';
  const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
  return element(
    'xf',
    { ...ids, ...applied, applyProtection: isOpen ? 1 : undefined },
    alignment,
    ...(isOpen ? [element('protection', { locked: 0 })] : []),
  );
}

function font(name: keyof typeof fonts): Xml {
  const { points, bold, rgb } = fonts[name];
  return element(
    'font',
    {},
    ...(bold ? [element('b')] : []),
    element('sz', { val: points }),
    element('color', { rgb }),
    element('name', { val: FORM_TYPEFACE }),
    element('charset', { val: 134 }),
  );
}

function patternFill(patternType: string): Xml {
  return element('fill', {}, element('patternFill', { patternType }));
}

function fill(name: keyof typeof fills): Xml {
  const rgb = fills[name];
  if (rgb === undefined) return patternFill('none');
  const colour = element('fgColor', { rgb });
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colour));
}

function border(isDrawn: boolean): Xml {
  const side = (name: string): Xml =>
    isDrawn ? element(name, { style: 'thin' }, element('color', { rgb: 'FF7F7F7F' })) : element(name);
  return element(
    'border',
    {},
    ...['left', 'right', 'top', 'bottom', 'diagonal'].map((name) =>
      name === 'diagonal' ? element(name) : side(name),
    ),
  );
}

function alarmLook(): Xml {
  return element(
    'dxf',
    {},
    element('font', {}, element('b'), element('color', { rgb: alarmColours.font })),
    element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: alarmColours.fill }))),
  );
}
