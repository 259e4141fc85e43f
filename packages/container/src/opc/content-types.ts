import { element, xmlPart } from '../xml/element.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** What every package has parts of. */
const ALWAYS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
};

/** What the parts of a package are. */
export interface ContentTypes {
  /** By the extension of a part's name, beside those of every package. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** By the name of a part: `/word/document.xml`; in the order in which they are written. */
  readonly parts: readonly (readonly [name: string, type: string])[];
}

/** `[Content_Types].xml`. @rule ECMA-376 Part 2 §10.1.2.2 */
export function contentTypesPart({ extensions = {}, parts }: ContentTypes): string {
  const defaults = Object.entries({ ...ALWAYS, ...extensions });
  return xmlPart(
    element(
      'Types',
      { xmlns: NAMESPACE },
      ...defaults.map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...parts.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ),
  );
}
