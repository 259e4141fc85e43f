import { contentTypesPart as packageTypes } from '@xxgk/container';
import type { MediaPart } from '../media.js';
import type { EmbeddedFontPart } from './embedded-fonts.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'application/vnd.openxmlformats-package';

const OVERRIDES: Readonly<Record<string, string>> = {
  '/word/document.xml': `${WORD}.document.main+xml`,
  '/word/styles.xml': `${WORD}.styles+xml`,
  '/word/settings.xml': `${WORD}.settings+xml`,
  '/word/fontTable.xml': `${WORD}.fontTable+xml`,
  '/docProps/core.xml': `${PACKAGE}.core-properties+xml`,
  '/docProps/app.xml': `${OFFICE}.extended-properties+xml`,
  '/docProps/custom.xml': `${OFFICE}.custom-properties+xml`,
};

/** Of a document that carries its data. */
const REPORT: Readonly<Record<string, string>> = {
  '/customXml/itemProps1.xml': `${OFFICE}.customXmlProperties+xml`,
};

/** Of what the controls of a document show. */
const FIELDS: Readonly<Record<string, string>> = {
  '/customXml/itemProps2.xml': `${OFFICE}.customXmlProperties+xml`,
};

/** Of a review copy. */
const COMMENTS: Readonly<Record<string, string>> = { '/word/comments.xml': `${WORD}.comments+xml` };

/** Of a document with notes at the foot of its pages. */
const FOOTNOTES: Readonly<Record<string, string>> = { '/word/footnotes.xml': `${WORD}.footnotes+xml` };

/** By the extension of a file in `word/media`. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

/** `[Content_Types].xml`. */
export function contentTypesPart(
  media: readonly MediaPart[] = [],
  {
    footers = 2,
    hasComments = false,
    hasFootnotes = false,
    hasReport = true,
    fonts = [],
  }: {
    readonly footers?: number;
    readonly hasComments?: boolean;
    readonly hasFootnotes?: boolean;
    readonly hasReport?: boolean;
    readonly fonts?: readonly EmbeddedFontPart[];
  } = {},
): string {
  const used = new Set(media.map(({ target }) => target.slice(target.lastIndexOf('.') + 1)));
  return packageTypes({
    extensions: {
      ...Object.fromEntries(Object.entries(MEDIA_TYPES).filter(([extension]) => used.has(extension))),
      ...(fonts.length === 0 ? {} : { odttf: `${OFFICE}.obfuscatedFont` }),
    },
    parts: [
      ...Array.from({ length: footers }, (_, index) => footerType(index)),
      ...Object.entries({
        ...OVERRIDES,
        ...(hasReport ? REPORT : {}),
        ...FIELDS,
        ...(hasFootnotes ? FOOTNOTES : {}),
        ...(hasComments ? COMMENTS : {}),
      }),
    ],
  });
}

function footerType(index: number): readonly [name: string, type: string] {
  return [`/word/footer${index + 1}.xml`, `${WORD}.footer+xml`];
}
