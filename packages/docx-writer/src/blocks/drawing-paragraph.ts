import { type IContext, type IXmlableObject, Paragraph } from 'docx';

/** A paragraph that holds a drawing beside what the docx library puts into it. */
export class DrawingParagraph extends Paragraph {
  readonly #run: IXmlableObject;

  constructor(run: IXmlableObject, options: ConstructorParameters<typeof Paragraph>[0]) {
    super(options);
    this.#run = run;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const paragraph = super.prepForXml(context);
    return { 'w:p': [...(paragraph?.['w:p'] ?? []), this.#run] };
  }
}
