import { type Attachment, type DocumentMetadata, type DocumentTree, defineError } from '@xxgk/document';
import type { Html } from './html/element.js';

const notJson = defineError('document-invalid', {
  'zh-CN': () => '文档附带的数据声明为 JSON，但不是有效的 JSON。',
  en: () => 'The attachment is not the JSON it claims to be.',
});

/** The name under which linked data holds the whole report. */
const REPORT_KEY = 'xxgk:report';
/** The name under which it holds the text that a document without data was written as. */
const SOURCE_KEY = 'xxgk:source';
/** The name under which it holds what the page is made with. */
const MAKING_KEY = 'xxgk:making';

/**
 * The report as linked data, in a script element that no browser runs: a schema.org `Report` whose `xxgk:report` is
 * the report's data, which serializes to the text of the attachment; of a document that was written as text, a
 * `DigitalDocument` whose `xxgk:source` is that text. None when nothing is attached.
 * @throws XxgkError `document-invalid` when the attachment claims to be JSON and is not.
 * @rule schema.org Report; JSON-LD 1.1 §7
 */
export function linkedDataScript(tree: DocumentTree, making: string | undefined): readonly Html[] {
  const { metadata, attachment } = tree;
  if (attachment === undefined) return [];
  const isData = attachment.mediaType === 'application/json';
  const data = isData ? linkedData(metadata, attachment, making) : linkedSource(metadata, attachment);
  const json = JSON.stringify(data, null, 1);
  // Within a script element only `<` can end the element or open a comment.
  return [`<script type="application/ld+json">\n${json.replaceAll('<', '\\u003c')}\n</script>` as Html];
}

function linkedData(metadata: DocumentMetadata, attachment: Attachment, making: string | undefined): object {
  const { title, organ, year, subject, keywords, language, date, record } = metadata;
  const government = { '@type': 'GovernmentOrganization', name: organ };
  return {
    '@context': [
      'https://schema.org',
      {
        xxgk: 'urn:xxgk:',
        ...(making === undefined ? jsonUnder(REPORT_KEY) : jsonUnder(REPORT_KEY, MAKING_KEY)),
      },
    ],
    '@type': 'Report',
    name: title,
    description: subject,
    inLanguage: language,
    author: government,
    publisher: government,
    ...(date === undefined ? {} : { dateCreated: date }),
    ...(record?.documentNumber === undefined ? {} : { reportNumber: record.documentNumber }),
    ...(year === undefined ? {} : { temporalCoverage: `${year}-01-01/${year}-12-31` }),
    keywords,
    about: { '@type': 'Legislation', name: '中华人民共和国政府信息公开条例' },
    isAccessibleForFree: true,
    [REPORT_KEY]: parse(attachment.text),
    ...(making === undefined ? {} : { [MAKING_KEY]: parse(making) }),
  };
}

function linkedSource({ title, organ, language, date }: DocumentMetadata, attachment: Attachment): object {
  return {
    '@context': ['https://schema.org', { xxgk: 'urn:xxgk:' }],
    '@type': 'DigitalDocument',
    name: title,
    inLanguage: language,
    author: { '@type': 'GovernmentOrganization', name: organ },
    ...(date === undefined ? {} : { dateCreated: date }),
    encodingFormat: attachment.mediaType,
    [SOURCE_KEY]: attachment.text,
  };
}

/** The keys under which a whole piece of JSON stands. */
function jsonUnder(...keys: readonly string[]): object {
  return Object.fromEntries(keys.map((key) => [key, { '@id': `urn:${key}`, '@type': '@json' }]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notJson([], cause);
  }
}
