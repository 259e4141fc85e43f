import {
  officeRelationship,
  packageRelationship,
  type Relationship,
  relationshipsPart,
} from '@xxgk/container';
import type { MediaPart } from '../media.js';
import type { EmbeddedFontPart } from './embedded-fonts.js';

/** Which parts a document has beside those that every one has. */
interface DocumentContents {
  readonly hasComments?: boolean;
  readonly hasFootnotes?: boolean;
  readonly hasReport?: boolean;
}

/** `_rels/.rels`. */
export function packageRelationshipsPart(): string {
  return relationshipsPart([
    office('rId1', 'officeDocument', 'word/document.xml'),
    {
      id: 'rId2',
      type: packageRelationship('metadata/core-properties'),
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
  { hasComments = false, hasFootnotes = false, hasReport = true }: DocumentContents = {},
): string {
  return relationshipsPart([
    office('rIdStyles', 'styles', 'styles.xml'),
    office('rIdSettings', 'settings', 'settings.xml'),
    office('rIdFontTable', 'fontTable', 'fontTable.xml'),
    ...(hasReport ? [office('rIdReport', 'customXml', '../customXml/item1.xml')] : []),
    office('rIdFields', 'customXml', '../customXml/item2.xml'),
    ...(hasFootnotes ? [office('rIdFootnotes', 'footnotes', 'footnotes.xml')] : []),
    ...(hasComments ? [office('rIdComments', 'comments', 'comments.xml')] : []),
    ...footerIds.map((id, index) => office(`rId${id}`, 'footer', `footer${index + 1}.xml`)),
    ...media.map(({ relationshipId, target }) => office(relationshipId, 'image', target)),
  ]);
}

/** `word/_rels/fontTable.xml.rels`. */
export function fontTableRelationshipsPart(fonts: readonly EmbeddedFontPart[]): string {
  return relationshipsPart(fonts.map(({ relationshipId, target }) => office(relationshipId, 'font', target)));
}

function office(id: string, kind: string, target: string): Relationship {
  return { id, type: officeRelationship(kind), target };
}
