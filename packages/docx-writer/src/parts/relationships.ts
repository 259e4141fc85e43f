import type { MediaPart } from '../media.js';
import { element, xmlPart } from '../xml/element.js';
import type { EmbeddedFontPart } from './embedded-fonts.js';
import { namespaces } from './namespaces.js';

/** One arrow from a part to another; `target` is relative to the part the arrow starts from. */
interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Which parts a document has beside those that every one has. */
interface DocumentContents {
  readonly hasComments?: boolean;
  readonly hasReport?: boolean;
}

/** `_rels/.rels`. */
export function packageRelationshipsPart(): string {
  return relationshipsPart([
    office('rId1', 'officeDocument', 'word/document.xml'),
    {
      id: 'rId2',
      type: `${namespaces.packageRelationships}/metadata/core-properties`,
      target: 'docProps/core.xml',
    },
    office('rId3', 'extended-properties', 'docProps/app.xml'),
    office('rId4', 'custom-properties', 'docProps/custom.xml'),
  ]);
}

/** `word/_rels/document.xml.rels`. `footerIds` are the numbers the section refers to its footers by. */
export function documentRelationshipsPart(
  footerIds: readonly number[],
  media: readonly MediaPart[] = [],
  { hasComments = false, hasReport = true }: DocumentContents = {},
): string {
  return relationshipsPart([
    office('rIdStyles', 'styles', 'styles.xml'),
    office('rIdSettings', 'settings', 'settings.xml'),
    office('rIdFontTable', 'fontTable', 'fontTable.xml'),
    ...(hasReport ? [office('rIdReport', 'customXml', '../customXml/item1.xml')] : []),
    office('rIdFields', 'customXml', '../customXml/item2.xml'),
    ...(hasComments ? [office('rIdComments', 'comments', 'comments.xml')] : []),
    ...footerIds.map((id, index) => office(`rId${id}`, 'footer', `footer${index + 1}.xml`)),
    ...media.map(({ relationshipId, target }) => office(relationshipId, 'image', target)),
  ]);
}

/** `word/_rels/fontTable.xml.rels`. */
export function fontTableRelationshipsPart(fonts: readonly EmbeddedFontPart[]): string {
  return relationshipsPart(fonts.map(({ relationshipId, target }) => office(relationshipId, 'font', target)));
}

/** `customXml/_rels/itemN.xml.rels`. */
export function dataStoreRelationshipsPart(number: number): string {
  return relationshipsPart([office('rId1', 'customXmlProps', `itemProps${number}.xml`)]);
}

function office(id: string, type: string, target: string): Relationship {
  return { id, type: `${namespaces.officeRelationships}/${type}`, target };
}

function relationshipsPart(relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: namespaces.packageRelationships },
      ...relationships.map(({ id: Id, type: Type, target: Target }) =>
        element('Relationship', { Id, Type, Target }),
      ),
    ),
  );
}
