import { type IParagraphOptions, type IXmlableObject, Paragraph } from 'docx';
import { amended } from '../xml/docx-internals.js';
import { node } from '../xml/nodes.js';

/** A paragraph that holds a drawing beside what the docx library puts into it. */
export function drawingParagraph(run: IXmlableObject, options: IParagraphOptions): Paragraph {
  return amended(new Paragraph(options), ({ 'w:p': content }) => node('w:p', [...content, run]));
}
