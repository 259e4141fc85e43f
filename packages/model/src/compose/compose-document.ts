import { type Attachment, type Block, type DocumentTree, heading, text } from '@xxgk/document';
import { listOf } from '@xxgk/official';
import { withEscapedProse } from '../prose/template/escape-template.js';
import { sectionHeading } from '../report/describe-place.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { SectionSpec } from '../report/editions/form.js';
import type { ProseField } from '../report/prose-fields.js';
import type { Report } from '../report/report.js';
import { reportTitle } from '../report/report-title.js';
import { serializeReport } from '../report/serialize-report.js';
import { composeFittedTable, isTable } from './compose-fitted-table.js';
import type { ComposeOptions } from './compose-options.js';
import { type PictureComposer, pictureComposer } from './compose-picture.js';
import { composeProfile } from './compose-profile.js';
import { composeProse } from './compose-prose.js';
import { composeRecord } from './compose-record.js';
import { SENTENCES } from './sentences.js';

/** File name of the report's data inside the written files. */
export const ATTACHMENT_FILE_NAME = 'report.json';

/** The document of a report, which carries the report's data. */
export interface ReportDocument extends DocumentTree {
  readonly attachment: Attachment;
}

/**
 * Composes the document of a report: title, six sections with their tables, signature. The prose is taken as it stands:
 * placeholders are filled before (`fillPlaceholders`), and the attached data gives back exactly these words.
 * Pure; never throws.
 */
export function composeDocument(report: Report, options: ComposeOptions = {}): ReportDocument {
  const composePicture = pictureComposer(options.pictures);
  const title = reportTitle(report);
  const body = [
    ...composeProse(report.preamble ?? '', composePicture, options.origins ? 'preamble' : undefined),
    ...editionSpec(report.edition).sections.flatMap((section) =>
      composeSection(report, section, composePicture, options),
    ),
  ];
  const words = { organ: report.organ.name, year: report.year };
  return {
    type: 'document',
    metadata: {
      title,
      organ: report.organ.name,
      year: report.year,
      subject: SENTENCES.subject(words),
      keywords: ['政府信息公开', '年度报告', `${report.year}年`, report.organ.name],
      language: 'zh-CN',
      ...(report.date === undefined ? {} : { date: report.date }),
      record: composeRecord(report),
    },
    children: composeProfile(report, body, options.profile).map((block) =>
      withStamps(block, report, options),
    ),
    attachment: {
      fileName: ATTACHMENT_FILE_NAME,
      mediaType: 'application/json',
      description: SENTENCES.attachment(words),
      text: serializeReport(withEscapedProse(report)),
    },
  };
}

/** Puts the pictures of seal and signature stamps, where they are given, to the signature they belong to. */
function withStamps(block: Block, { official }: Report, { pictures }: ComposeOptions): Block {
  const imageOf = (path = '') => pictures?.get(path)?.image;
  if (block.type === 'personalSignature') {
    const paths = listOf(official?.signature);
    const signers = block.signers.map((signer, index) => {
      const signature = imageOf(paths[index]);
      return signature === undefined ? signer : { ...signer, signature };
    });
    return { ...block, signers };
  }
  const seal = imageOf(official?.seal);
  return block.type === 'stampedSignature' && seal !== undefined ? { ...block, seal } : block;
}

function composeSection(
  report: Report,
  section: SectionSpec,
  composePicture: PictureComposer,
  options: ComposeOptions,
): readonly Block[] {
  const { origins = false } = options;
  const { content } = section;
  const prose = (field: ProseField): readonly Block[] =>
    composeProse(report[field] ?? '', composePicture, origins ? field : undefined);
  const body = isTable(content)
    ? [
        ...prose(`${content}Before`),
        composeFittedTable(report, content, options).table,
        ...prose(`${content}After`),
      ]
    : prose(content);
  const title = text(sectionHeading(section));
  const origin = { path: content, start: 0, end: 0 };
  return [heading(1, [origins ? { ...title, origin } : title]), ...body];
}
