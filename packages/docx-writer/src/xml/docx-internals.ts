import type { Xml } from '@xxgk/container';
import {
  Body,
  type Footer,
  FooterWrapper,
  type IContext,
  type ISectionOptions,
  type IXmlableObject,
  Media,
  type XmlComponent,
} from 'docx';
import { ReadyXml, serializeComponent } from './serialize-component.js';

// The only file that uses what lies below the components of the docx library. The library's `Document` would write
// styles, numbering, themes and settings of its own, with random identifiers, and it knows neither descriptions of
// tables, nor content controls, nor pictures that are named by what they are: so its body is written without it, and
// what is missing is put into the objects from which it makes XML.

/**
 * Puts into a component what the library does not know: `amend` takes its XML as the library would write it and gives
 * it as it shall be. Gives the same component, so that it stands where the library demands its kind.
 */
export function amended<Component extends XmlComponent>(
  component: Component,
  amend: (content: IXmlableObject) => IXmlableObject,
): Component {
  const prepared = component.prepForXml.bind(component);
  component.prepForXml = (context) => amend(prepared(context) ?? {});
  return component;
}

/**
 * A component that is turned into XML once and may stand in many places and documents: most cells of reports are alike.
 * What stands around it must not show in it.
 */
export function writtenOnce<Component extends XmlComponent>(component: Component): Component {
  const prepared = component.prepForXml.bind(component);
  let written: IXmlableObject | undefined;
  component.prepForXml = (context) => {
    written ??= Object.fromEntries(
      Object.entries(prepared(context) ?? {}).map(([name, content]) => [
        name,
        new ReadyXml(serializeComponent({ [name]: content })),
      ]),
    );
    return written;
  };
  return component;
}

/** A component as XML. It may hold no lists, notes, hyperlinks and pictures of the library: these look for its document. */
export function componentXml(component: XmlComponent): Xml {
  const context = { viewWrapper: {}, stack: [] } as unknown as IContext;
  return serializeComponent(component.prepForXml(context) ?? {});
}

/** The body of a document with its footers, and the number by which its sections refer to each footer. */
export interface BodyXml {
  readonly body: Xml;
  readonly footers: readonly { readonly xml: Xml; readonly id: number }[];
}

/** Numbers below it were those of the library's own parts; a document keeps its bytes. */
const FIRST_FOOTER_ID = 6;

/** Writes sections one after the other; headers they may have are left out. */
export function bodyXml(sections: readonly ISectionOptions[]): BodyXml {
  const body = new Body();
  const wrappers: FooterWrapper[] = [];
  const wrapped = (footer: Footer | undefined): FooterWrapper | undefined => {
    if (footer === undefined) return undefined;
    // Pictures of footers would be kept in the media; there are none.
    const wrapper = new FooterWrapper(new Media((extension) => extension), FIRST_FOOTER_ID + wrappers.length);
    for (const child of footer.options.children) wrapper.add(child);
    wrappers.push(wrapper);
    return wrapper;
  };
  for (const { properties, footers = {}, children } of sections) {
    const [standard, first, even] = [footers.default, footers.first, footers.even].map(wrapped);
    body.addSection({
      ...properties,
      footerWrapperGroup: {
        ...(standard === undefined ? {} : { default: standard }),
        ...(first === undefined ? {} : { first }),
        ...(even === undefined ? {} : { even }),
      },
    });
    for (const child of children) body.push(child);
  }
  return {
    body: componentXml(body),
    footers: wrappers.map(({ View }) => ({ xml: componentXml(View), id: View.ReferenceId })),
  };
}
