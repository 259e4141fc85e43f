import { heading, text } from '../document/builders.js';
import type { Block, DocumentTree } from '../document/nodes.js';
import { officialDate } from '../report/calendar-date.js';
import { sectionHeading } from '../report/describe-place.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { SectionSpec, TableId } from '../report/editions/form.js';
import type { Report } from '../report/report.js';
import { reportTitle } from '../report/report-title.js';
import { serializeReport } from '../report/serialize-report.js';
import type { ComposeOptions } from './compose-options.js';
import { type PictureComposer, pictureComposer } from './compose-picture.js';
import { composeProse } from './compose-prose.js';
import { composeRecord } from './compose-record.js';
import { composeTable } from './compose-tables.js';
import { renderSentence, SENTENCES } from './sentences.js';
import { titleSegments } from './title-segments.js';

/** File name of the report's data inside the written files. */
export const ATTACHMENT_FILE_NAME = 'report.json';

/** Composes the document of a report: title, six sections with their tables, signature. Pure; never throws. */
export function composeDocument(report: Report, options: ComposeOptions = {}): DocumentTree {
  const composePicture = pictureComposer(options.pictures);
  const title = reportTitle(report);
  const words = { organ: report.organ.name, year: report.year };
  return {
    type: 'document',
    metadata: {
      title,
      organ: report.organ.name,
      year: report.year,
      subject: renderSentence(SENTENCES.subject, words),
      keywords: ['政府信息公开', '年度报告', `${report.year}年`, report.organ.name],
      language: 'zh-CN',
      ...(report.date === undefined ? {} : { date: report.date }),
      record: composeRecord(report),
    },
    children: [
      { type: 'title', segments: titleSegments(title, report.organ.name) },
      ...composeProse(report.preamble ?? '', composePicture),
      ...editionSpec(report.edition).sections.flatMap((section) =>
        composeSection(report, section, composePicture),
      ),
      ...composeClosing(report),
    ],
    attachment: {
      fileName: ATTACHMENT_FILE_NAME,
      mediaType: 'application/json',
      description: renderSentence(SENTENCES.attachment, words),
      text: serializeReport(report),
    },
  };
}

function composeSection(
  report: Report,
  section: SectionSpec,
  composePicture: PictureComposer,
): readonly Block[] {
  const { content } = section;
  const body = isTable(content)
    ? [composeTable[content](report)]
    : composeProse(report[content], composePicture);
  return [heading(1, [text(sectionHeading(section))]), ...body];
}

function isTable(content: SectionSpec['content']): content is TableId {
  return Object.hasOwn(composeTable, content);
}

function composeClosing(report: Report): readonly Block[] {
  if (report.date === undefined) return [];
  return [{ type: 'signature', organ: report.organ.name, date: officialDate(report.date) }];
}
