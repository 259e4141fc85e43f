import { type Xml, xmlText } from '@xxgk/container';
import { type DocumentMetadata, type Moment, recordEntries } from '@xxgk/document';
import { ofd, ofdList, ofdText } from './ofd-xml.js';

const TOOL = '@xxgk/ofd-writer';
const DATE_LENGTH = 'YYYY-MM-DD'.length;

/**
 * What the file says of itself, with what registries and archives file it by under the names of their standards.
 * @rule GB/T 33190-2016 §7.4; GB/T 42133-2022 §6.2.1; GB/T 33480-2016; DA/T 46-2009
 */
export function documentInfo(metadata: DocumentMetadata, createdAt: Moment, identifier: string): Xml {
  const { title, organ, subject, keywords, record } = metadata;
  const day = createdAt.iso.slice(0, DATE_LENGTH);
  return ofd(
    'DocInfo',
    {},
    ofdText('DocID', identifier),
    ofdText('Title', printable(title)),
    ofdText('Author', printable(organ)),
    ...(subject === '' ? [] : [ofdText('Subject', printable(subject))]),
    ofdText('CreationDate', day),
    ofdText('ModDate', day),
    ...ofdList(
      'Keywords',
      keywords.map((keyword) => ofdText('Keyword', printable(keyword))),
    ),
    ofdText('Creator', TOOL),
    ...ofdList(
      'CustomDatas',
      recordEntries(record).map(({ label, value }) =>
        ofd('CustomData', { Name: label }, xmlText(printable(value))),
      ),
    ),
  );
}

function printable(value: string): string {
  return value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}
