import { type IContext, type IXmlableObject, TableCell } from 'docx';
import { ReadyXml, serializeComponent } from '../xml/serialize-component.js';

/** A cell that may stand in many places and documents and is turned into text once: most cells of reports are alike. */
export class SharedCell extends TableCell {
  #xml: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#xml ??= { 'w:tc': new ReadyXml(serializeComponent(super.prepForXml(context) ?? {})) };
    return this.#xml;
  }
}
