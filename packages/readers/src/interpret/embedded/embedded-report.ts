import type { EmbeddedData, SourceDocument } from '@xxgk/sources';

/** Under what name each format holds the report that this software put into it. */
const NAMESPACE = 'urn:xxgk:report:1';
const ATTACHMENT = 'report.json';
/** Archives take texts alone: the same data under another name, known by what they say of themselves. */
const TEXT_ATTACHMENT = 'report.txt';
const SCHEMA = '"xxgk/report@';
const LINKED_DATA = 'application/ld+json';
/** The key of linked data that holds the whole report. */
const REPORT_KEY = 'xxgk:report';

/** The report's JSON that this software put into a file, byte for byte; `undefined` where there is none. */
export function embeddedReport({ embedded = [] }: SourceDocument): string | undefined {
  return embedded.flatMap((data) => reportIn(data) ?? [])[0];
}

/** What a text of JSON says; `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportIn({ name, text }: EmbeddedData): string | undefined {
  if (name === NAMESPACE || name === ATTACHMENT) return text;
  if (name === TEXT_ATTACHMENT && text.includes(SCHEMA)) return text;
  return name === LINKED_DATA && text.includes(REPORT_KEY) ? reportInLinkedData(text) : undefined;
}

/** The report in the form in which reports are serialized. */
function reportInLinkedData(text: string): string | undefined {
  const data = parseJson(text);
  const report = typeof data === 'object' && data !== null ? Reflect.get(data, REPORT_KEY) : undefined;
  return typeof report === 'object' && report !== null ? `${JSON.stringify(report, null, 2)}\n` : undefined;
}
