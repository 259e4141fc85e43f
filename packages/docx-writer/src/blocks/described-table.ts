import { type IContext, type ITableOptions, type IXmlableObject, Table } from 'docx';

/** A table with the title and description that screen readers speak, which the library does not know. */
export class DescribedTable extends Table {
  readonly #summary: string;

  constructor(summary: string, options: ITableOptions) {
    super(options);
    this.#summary = summary;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    const children: readonly IXmlableObject[] = table?.['w:tbl'] ?? [];
    const described = children.map((child) => ('w:tblPr' in child ? this.#describe(child) : child));
    return { 'w:tbl': described };
  }

  /** Both elements close the sequence of `w:tblPr`. */
  #describe({ 'w:tblPr': properties }: IXmlableObject): IXmlableObject {
    const value = { _attr: { 'w:val': this.#summary } };
    return { 'w:tblPr': [...properties, { 'w:tblCaption': value }, { 'w:tblDescription': value }] };
  }
}
