import { reportStoreParts, zipParts } from '@xxgk/container';
import {
  assertDocument,
  parseMoment,
  rareCharacterFindings,
  removeForbiddenCharacters,
  type Writer,
} from '@xxgk/document';
import { documentParts } from './document-parts.js';
import { docxContext } from './docx-context.js';
import type { DocxOptions } from './docx-options.js';
import { appPropertiesPart } from './parts/app-properties.js';
import { commentsPart } from './parts/comments.js';
import { contentTypesPart } from './parts/content-types.js';
import { corePropertiesPart } from './parts/core-properties.js';
import { customPropertiesPart } from './parts/custom-properties.js';
import { embeddedFontParts } from './parts/embedded-fonts.js';
import { fieldStoreParts } from './parts/field-store.js';
import { fontTablePart } from './parts/font-table.js';
import { footnotesPart } from './parts/footnotes.js';
import {
  documentRelationshipsPart,
  fontTableRelationshipsPart,
  packageRelationshipsPart,
} from './parts/relationships.js';
import { settingsPart } from './parts/settings.js';
import { stylesPart } from './parts/styles.js';

/**
 * Writes the document tree as an official-format Word document (.docx). Same tree and options, same bytes.
 * Annotations of a review copy become Word comments; the text stays the same.
 * Characters that XML forbids are removed with a Finding `writer/character-removed`.
 * @throws XxgkError `option-invalid` when `createdAt` is no ISO 8601 time with a zone.
 * @throws XxgkError `document-invalid` when the tree breaks the rules of its nodes.
 * @rule GB/T 9704-2012
 */
export const writeDocx: Writer<DocxOptions> = async (document, options) => {
  assertDocument(document);
  const timestamp = parseMoment(options.createdAt).utc;
  const { data: tree, findings: removed } = removeForbiddenCharacters(document, options.language);
  const findings = [...removed, ...rareCharacterFindings(tree, options.language)];
  const context = docxContext(options, tree);
  const { document: body, footers, footerIds } = documentParts(tree, context);
  const media = context.media.parts;
  const annotations = tree.annotations ?? [];
  const hasComments = annotations.length > 0;
  const hasFootnotes = context.footnotes.all.length > 0;
  const hasReport = tree.attachment !== undefined;
  const fonts = embeddedFontParts(context);
  const parts = {
    '[Content_Types].xml': contentTypesPart(media, {
      footers: footers.length,
      hasComments,
      hasFootnotes,
      hasReport,
      fonts,
    }),
    '_rels/.rels': packageRelationshipsPart(),
    'word/document.xml': body,
    'word/_rels/document.xml.rels': documentRelationshipsPart(footerIds, media, {
      hasComments,
      hasFootnotes,
      hasReport,
    }),
    'word/styles.xml': stylesPart(context),
    'word/settings.xml': settingsPart(context),
    'word/fontTable.xml': fontTablePart(context, fonts),
    ...(fonts.length === 0 ? {} : { 'word/_rels/fontTable.xml.rels': fontTableRelationshipsPart(fonts) }),
    ...Object.fromEntries(fonts.map(({ target, bytes: font }) => [`word/${target}`, font])),
    ...(hasFootnotes ? { 'word/footnotes.xml': footnotesPart(context) } : {}),
    ...(hasComments ? { 'word/comments.xml': commentsPart(annotations, timestamp) } : {}),
    ...Object.fromEntries(footers.map((footer, index) => [`word/footer${index + 1}.xml`, footer])),
    ...Object.fromEntries(media.map(({ target, bytes: picture }) => [`word/${target}`, picture])),
    'docProps/core.xml': corePropertiesPart(tree.metadata, timestamp),
    'docProps/app.xml': appPropertiesPart(tree.metadata),
    'docProps/custom.xml': customPropertiesPart(tree.metadata),
    ...(tree.attachment === undefined ? {} : reportStoreParts(tree.attachment, options.making)),
    ...fieldStoreParts(context.fields),
  };
  return { bytes: zipParts(parts, { session: context.session, deflate: options.deflate }), findings };
};
