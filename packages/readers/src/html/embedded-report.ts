import { attributeOf, elementsBelow, type HtmlParent, rawText } from './dom.js';

/** The name under which pages made by this software hold the whole report. */
const REPORT_KEY = 'xxgk:report';

/** The report's JSON in the linked data of a page, in the form in which reports are serialized. */
export function embeddedReport(page: HtmlParent): string | undefined {
  const scripts = elementsBelow(
    page,
    (element) =>
      element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attributeOf(element, 'type') ?? ''),
  );
  for (const script of scripts) {
    const text = rawText(script);
    if (!text.includes(REPORT_KEY)) continue;
    try {
      const data: unknown = JSON.parse(text);
      const report = typeof data === 'object' && data !== null ? Reflect.get(data, REPORT_KEY) : undefined;
      if (typeof report === 'object' && report !== null) return `${JSON.stringify(report, null, 2)}\n`;
    } catch {
      // Other linked data, or a damaged one: the page itself is read.
    }
  }
  return undefined;
}
