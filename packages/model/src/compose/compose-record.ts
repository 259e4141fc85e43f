import type { DocumentRecord } from '@xxgk/document';
import { parseDocumentNumber } from '@xxgk/official';
import type { Report } from '../report/report.js';
import { reportTitle } from '../report/report-title.js';

/** 文种. @rule 《党政机关公文处理工作条例》第八条（十一） */
const GENRE = '报告';

/** What a report is filed by: `official` and `archive` as given, nothing made up. Pure. @rule GB/T 33480-2016; DA/T 46-2009 */
export function composeRecord(report: Report): DocumentRecord {
  const { official = {}, archive = {}, organ } = report;
  const written = official.documentNumber;
  const number = written === undefined ? undefined : (parseDocumentNumber(written)?.text ?? written);
  const stated: Readonly<Record<keyof DocumentRecord, string | undefined>> = {
    title: reportTitle(report),
    organ: joined(official.organs) ?? organ.name,
    responsible: archive.责任者 ?? organ.name,
    documentNumber: number,
    genre: GENRE,
    year: String(report.year),
    date: report.date,
    serial: official.serial,
    secrecy: official.secrecy ?? archive.密级,
    urgency: official.urgency,
    signers: joined(official.signers),
    recipients: joined(official.recipient),
    copyTo: joined(official.copyTo),
    printedBy: official.printedBy,
    printedOn: official.printedOn,
    fileNumber: archive.文件编号 ?? number,
    archivalCode: archive.档号,
    fonds: archive.全宗号,
    catalogue: archive.目录号,
    category: archive.类别号,
    item: archive.件号,
    retention: archive.保管期限,
    problem: archive.机构或问题,
  };
  return Object.fromEntries(
    Object.entries(stated).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function joined(names: string | readonly string[] | undefined): string | undefined {
  return typeof names === 'string' ? names : names?.join('；');
}
