import { element, type Xml, xmlPart } from '@xxgk/container';
import type { StructureElement } from '@xxgk/layout';
import { OFD_NAMESPACE } from './ofd-xml.js';

/** The namespace of the tags. */
export const STRUCTURE_NAMESPACE = 'urn:xxgk:structure:1';

const ROLES: Readonly<Record<StructureElement['role'], true>> = {
  Document: true,
  H1: true,
  H2: true,
  H3: true,
  H4: true,
  H5: true,
  P: true,
  L: true,
  LI: true,
  LBody: true,
  Table: true,
  TR: true,
  TH: true,
  TD: true,
  Figure: true,
  Caption: true,
  Note: true,
};

/** XML Schema of the tags: roles in each other, with what tables and figures say of themselves. Refers to nothing outside. */
export function structureSchema(): string {
  const roles = Object.keys(ROLES);
  return xmlPart(
    xs(
      'schema',
      {
        'xmlns:xs': 'http://www.w3.org/2001/XMLSchema',
        xmlns: STRUCTURE_NAMESPACE,
        targetNamespace: STRUCTURE_NAMESPACE,
        elementFormDefault: 'qualified',
      },
      ...roles.map((name) => xs('element', { name, type: 'Role' })),
      xs(
        'complexType',
        { name: 'Role' },
        xs(
          'choice',
          { minOccurs: 0, maxOccurs: 'unbounded' },
          xs('any', { namespace: OFD_NAMESPACE, processContents: 'skip' }),
          ...roles.map((ref) => xs('element', { ref })),
        ),
        attribute('colSpan', 'xs:positiveInteger'),
        attribute('rowSpan', 'xs:positiveInteger'),
        xs(
          'attribute',
          { name: 'scope' },
          xs(
            'simpleType',
            {},
            xs(
              'restriction',
              { base: 'xs:string' },
              ...['Column', 'Row', 'Both'].map((value) => xs('enumeration', { value })),
            ),
          ),
        ),
        attribute('summary', 'xs:string'),
        attribute('alt', 'xs:string'),
      ),
    ),
  );
}

function attribute(name: string, type: string): Xml {
  return xs('attribute', { name, type });
}

function xs(name: string, attributes: Parameters<typeof element>[1], ...children: readonly Xml[]): Xml {
  return element(`xs:${name}`, attributes, ...children);
}
