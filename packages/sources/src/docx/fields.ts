import { childOf, childrenOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import { eqFieldText } from './equations.js';
import { symbolName, symbolText } from './symbols.js';

/** A field that has begun: its instruction first, then its result. */
interface OpenField {
  code: string;
  isResult: boolean;
  /** The properties of a form field. */
  readonly form?: XmlNode;
}

/** The fields that are open, the innermost last. */
export type OpenFields = OpenField[];

/** What a field without a result shows, or what of it is not known. */
export type FieldShown = { readonly text: string } | { readonly unknown: string };

/** Fields that show nothing, and those whose numbers belong to the page and no text. */
const SILENT: ReadonlySet<string> = new Set([
  '',
  'ADVANCE',
  'ASK',
  'BIDIOUTLINE',
  'FILLIN',
  'GOTOBUTTON',
  'INDEX',
  'NEXT',
  'NUMPAGES',
  'PAGE',
  'PRINT',
  'PRIVATE',
  'RD',
  'SECTIONPAGES',
  'SET',
  'TA',
  'TC',
  'TOC',
  'XE',
]);
const CONTENTS: ReadonlySet<string> = new Set(['TOC', 'INDEX', 'TOA']);

/** Where the words go that come next: into an instruction, into a list of contents, or into the text. */
export function destination(fields: OpenFields): OpenField | 'contents' | 'text' {
  const instruction = fields.findLast(({ isResult }) => !isResult);
  if (instruction !== undefined) return instruction;
  return fields.some(({ code }) => CONTENTS.has(kindOf(code))) ? 'contents' : 'text';
}

/** Begins, turns or ends a field. What it gives is shown in place of a field that ends without a result. */
export function turnField(mark: XmlNode, fields: OpenFields): FieldShown | undefined {
  const type = mark.attributes['fldCharType'];
  if (type === 'begin') {
    const form = childOf(mark, 'ffData');
    fields.push({ code: '', isResult: false, ...(form === undefined ? {} : { form }) });
  }
  const open = fields.at(-1);
  if (type === 'separate' && open !== undefined) open.isResult = true;
  if (type !== 'end' || open === undefined) return undefined;
  fields.pop();
  // What stands for an embedded object is a picture of it.
  if (kindOf(open.code) === 'EMBED') return { unknown: open.code };
  const isBox = open.form !== undefined && childOf(open.form, 'textInput') === undefined;
  return open.isResult && !isBox ? undefined : fieldShown(open.code, open.form);
}

/** What a field shows that has no result of its own. */
export function fieldShown(code: string, form?: XmlNode): FieldShown {
  const kind = kindOf(code);
  if (form !== undefined) return { text: formFieldText(form) };
  if (kind === 'EQ') {
    const text = eqFieldText(code);
    return text === undefined ? { unknown: code } : { text };
  }
  if (kind === 'SYMBOL') return symbolField(code);
  if (kind === 'MACROBUTTON') return { text: code.trim().split(/\s+/u).slice(2).join(' ') };
  return SILENT.has(kind) ? { text: '' } : { unknown: code };
}

function kindOf(code: string): string {
  return (/^\s*([A-Za-z]+)/u.exec(code)?.[1] ?? '').toUpperCase();
}

/** A box to tick, or the choice of a list; what stands in a field for words is a result. */
function formFieldText(form: XmlNode): string {
  const box = childOf(form, 'checkBox');
  if (box !== undefined) {
    const isTicked = isOn(box, childOf(box, 'checked') === undefined ? 'default' : 'checked');
    return isTicked ? '☑' : '□';
  }
  const list = childOf(form, 'ddList');
  const entries = childrenOf(list, 'listEntry').map(({ attributes }) => attributes['val'] ?? '');
  return entries[Number(settingOf(list, 'result') ?? settingOf(list, 'default') ?? 0)] ?? '';
}

/** `SYMBOL 129 \f "Wingdings"` */
function symbolField(code: string): FieldShown {
  const [, value = ''] = code.trim().split(/\s+/u);
  const number = Number(value);
  const font = /\\f\s*"([^"]*)"/iu.exec(code)?.[1] ?? /\\f\s+([^\s"\\]+)/iu.exec(code)?.[1];
  const text = Number.isInteger(number) ? symbolText(font, number) : undefined;
  return text === undefined ? { unknown: symbolName(font, number || 0) } : { text };
}
