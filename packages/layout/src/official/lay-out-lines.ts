import { type BlockOf, toPoints } from '@xxgk/document';
import { bodyLines, type LayoutContext, setLines } from '../layout-context.js';

/** 主送机关, flush left. @rule GB/T 9704-2012 §7.3.2 */
export function layOutRecipients(context: LayoutContext, { organs }: BlockOf<'recipients'>): void {
  setText(context, `${organs.join('、')}：`, 'salutation');
}

/** 附注, two characters in. @rule GB/T 9704-2012 §7.3.6 */
export function layOutNote(context: LayoutContext, { text }: BlockOf<'note'>): void {
  setText(context, text, 'body');
}

function setText(context: LayoutContext, text: string, role: 'salutation' | 'body'): void {
  const style = context.styleSheet.text[role];
  const span = { text, typeface: style.typeface, size: toPoints(style.size) };
  const lines = bodyLines(context, [span], style);
  setLines(context, lines, style, { element: context.structure.element('P').id });
}
