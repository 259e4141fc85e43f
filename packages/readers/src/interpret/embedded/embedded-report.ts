import type { SourceDocument } from '@xxgk/sources';

/** Under what name each format holds the report that this software put into it. */
const NAMESPACE = 'urn:xxgk:report:1';
const ATTACHMENT = 'report.json';
const MAKING = 'making.json';
/** Archives take texts alone: the same under other names, known by what they say of themselves. */
const TEXT_ATTACHMENT = 'report.txt';
const TEXT_MAKING = 'making.txt';
const SCHEMA = '"xxgk/report@';
const MAKING_SCHEMA = '"xxgk/making@';
const LINKED_DATA = 'application/ld+json';
/** The key of linked data that holds the whole report. */
const REPORT_KEY = 'xxgk:report';
/** The key that holds what it was made with. */
const MAKING_KEY = 'xxgk:making';

/** The report's JSON that this software put into a file, byte for byte; `undefined` where there is none. */
export function embeddedReport({ embedded = [] }: Pick<SourceDocument, 'embedded'>): string | undefined {
  return embedded.flatMap((data) => reportIn(data) ?? [])[0];
}

/** What a file was made with, as this software put it beside the report; `undefined` where there is nothing. */
export function embeddedMaking({ embedded = [] }: Pick<SourceDocument, 'embedded'>): string | undefined {
  return embedded.flatMap(({ name, text, attributes }): readonly string[] => {
    if (name === NAMESPACE) return attributes?.['making'] === undefined ? [] : [attributes['making']];
    if (name === MAKING || (name === TEXT_MAKING && text.includes(MAKING_SCHEMA))) return [text];
    const making = name === LINKED_DATA && text.includes(MAKING_KEY) ? fieldOf(text, MAKING_KEY) : undefined;
    return making === undefined ? [] : [JSON.stringify(making)];
  })[0];
}

/** What a text of JSON says; `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reportIn({ name, text }: NonNullable<SourceDocument['embedded']>[number]): string | undefined {
  if (name === NAMESPACE || name === ATTACHMENT) return text;
  if (name === TEXT_ATTACHMENT && text.includes(SCHEMA)) return text;
  return name === LINKED_DATA && text.includes(REPORT_KEY) ? reportInLinkedData(text) : undefined;
}

/** The report in the form in which reports are serialized. */
function reportInLinkedData(text: string): string | undefined {
  const report = fieldOf(text, REPORT_KEY);
  return typeof report === 'object' && report !== null ? `${JSON.stringify(report, null, 2)}\n` : undefined;
}

function fieldOf(text: string, key: string): unknown {
  const data = parseJson(text);
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
