import { type IContext, type IXmlableObject, TableCell } from 'docx';

/** A cell that may stand in many places and is turned into XML once: most cells of a report's tables are alike. */
export class SharedCell extends TableCell {
  #xml: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#xml ??= super.prepForXml(context);
    return this.#xml;
  }
}
