const DOCUMENT = 'GB/T 33480-2016';
const ARCHIVE = 'DA/T 46-2009';

/** One property by which registries and archives file a document. */
export interface RecordField {
  /** Its name in the standard. */
  readonly label: string;
  readonly description: string;
  readonly source: string;
}

/** Everything a document may be filed by, in the order in which files list it. */
export const recordFields = {
  title: { label: '标题', description: 'Title of the document', source: DOCUMENT },
  organ: { label: '发文机关', description: 'Organ that issues the document', source: DOCUMENT },
  responsible: { label: '责任者', description: 'Who answers for the content', source: ARCHIVE },
  documentNumber: { label: '发文字号', description: 'Number given by the issuing organ', source: DOCUMENT },
  genre: { label: '文种', description: 'Genre of official document', source: DOCUMENT },
  year: { label: '年度', description: 'Year the document reports on', source: ARCHIVE },
  date: { label: '成文日期', description: 'Date of the document, ISO 8601', source: DOCUMENT },
  serial: { label: '份号', description: 'Number of the copy', source: DOCUMENT },
  secrecy: { label: '密级', description: 'Classification and its term', source: DOCUMENT },
  urgency: { label: '紧急程度', description: 'Urgency', source: DOCUMENT },
  signers: { label: '签发人', description: 'Who approved the document', source: DOCUMENT },
  recipients: { label: '主送机关', description: 'Organs the document is addressed to', source: DOCUMENT },
  copyTo: { label: '抄送机关', description: 'Organs that receive a copy', source: DOCUMENT },
  printedBy: { label: '印发机关', description: 'Organ that prints and sends the document', source: DOCUMENT },
  printedOn: { label: '印发日期', description: 'Day of printing', source: DOCUMENT },
  fileNumber: { label: '文件编号', description: 'Number the archive knows the document by', source: ARCHIVE },
  archivalCode: { label: '档号', description: 'Archival code', source: ARCHIVE },
  fonds: { label: '全宗号', description: 'Number of the fonds', source: ARCHIVE },
  catalogue: { label: '目录号', description: 'Number of the catalogue', source: ARCHIVE },
  category: { label: '类别号', description: 'Number of the category', source: ARCHIVE },
  item: { label: '件号', description: 'Number of the item', source: ARCHIVE },
  retention: { label: '保管期限', description: 'How long the document is kept', source: ARCHIVE },
  problem: { label: '机构或问题', description: 'Department or subject it is filed under', source: ARCHIVE },
} as const satisfies Readonly<Record<string, RecordField>>;

export type RecordKey = keyof typeof recordFields;

/** What a document is filed by: only what is known. @rule GB/T 33480-2016; DA/T 46-2009 */
export type DocumentRecord = Readonly<Partial<Record<RecordKey, string>>>;

/** The known properties in the order of `recordFields`. Pure. */
export function recordEntries(
  record: DocumentRecord = {},
): readonly (RecordField & { readonly key: RecordKey; readonly value: string })[] {
  return (Object.keys(recordFields) as readonly RecordKey[]).flatMap((key) => {
    const value = record[key];
    return value === undefined || value === '' ? [] : [{ key, value, ...recordFields[key] }];
  });
}
