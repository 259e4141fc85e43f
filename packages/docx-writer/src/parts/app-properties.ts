import { element, xmlPart, xmlText } from '@xxgk/container';
import type { DocumentMetadata } from '@xxgk/document';
import { namespaces } from './namespaces.js';

/** `docProps/app.xml`: the program and the organ; no counts or editing times, which would be guesses. */
export function appPropertiesPart({ organ }: DocumentMetadata): string {
  return xmlPart(
    element(
      'Properties',
      { xmlns: namespaces.extendedProperties },
      element('Application', {}, xmlText('xxgk')),
      element('Company', {}, xmlText(organ)),
    ),
  );
}
