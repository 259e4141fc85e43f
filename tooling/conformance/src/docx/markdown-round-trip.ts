import { readFileSync } from 'node:fs';
import { gongwenMarkdown, openGongwen, readGongwen } from '@xxgk/gongwen';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { failure, type Outcome } from '../check.js';

/** Parts that carry data beside what the document shows. */
const CARRIED = /^(?:customXml\/|docProps\/custom\.xml$)/;
const RELATIONS = /\.rels$|^\[Content_Types\]\.xml$/;
const TO_CARRIED = /<(?:Relationship|Override)\b[^>]*"[^"]*(?:customXml\/|docProps\/custom\.xml)[^>]*\/>/g;

/** A Word document without its embedded data and custom parts, and without what leads to them. Pure. */
export function withoutCarriedData(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => !CARRIED.test(path));
  return zipSync(
    Object.fromEntries(
      parts.map(([path, bytes]) => [
        path,
        RELATIONS.test(path) ? strToU8(strFromU8(bytes).replace(TO_CARRIED, '')) : bytes,
      ]),
    ),
  );
}

/** What a Word document does not show: such lines are left out on both sides. */
const NOT_SHOWN = [/^印章: /u, /^签名章: /u];
/** A picture is shown, but is no file; its caption comes back as a line. */
const PICTURE = /^!\[(.*)\]\(.*\)$/u;
/** Minutes bear no date. @rule GB/T 9704-2012 §10.3 */
const NOT_SHOWN_OF_MINUTES = /^成文日期: /u;

/** Lines that a document shows. Pure. */
export function shownLines(markdown: string): readonly string[] {
  const isMinutes = /^文种: 纪要$/mu.test(markdown);
  let pictures = 0;
  return markdown
    .split('\n')
    .map((line) => {
      const caption = PICTURE.exec(line)?.[1];
      if (caption === undefined || caption === '') return caption ?? line;
      pictures += 1;
      return `图${pictures} ${caption}`;
    })
    .filter((line) => line !== '' && !NOT_SHOWN.some((pattern) => pattern.test(line)))
    .filter((line) => !isMinutes || !NOT_SHOWN_OF_MINUTES.test(line));
}

/** The Markdown that a document was made of comes back from what its Word document shows; `docx` is undefined where LibreOffice saved none. */
export async function checkMarkdown(source: string, docx: string | undefined): Promise<Outcome> {
  if (docx === undefined) return failure('not saved');
  const reading = readGongwen(source);
  if (!reading.ok) return failure('the source cannot be read');
  const { reading: again } = await openGongwen(withoutCarriedData(readFileSync(docx)), 'x.docx');
  if (!again.ok)
    return failure(
      'the document cannot be read',
      again.findings.map(({ message }) => message),
    );
  return compareLines(
    shownLines(gongwenMarkdown(reading.gongwen)),
    shownLines(gongwenMarkdown(again.gongwen)),
  );
}

/** Pure. */
export function compareLines(before: readonly string[], after: readonly string[]): Outcome {
  const lost = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  const at = before.findIndex((line, index) => line !== after[index]);
  const isMoved = lost.length + added.length === 0 && (at >= 0 || before.length !== after.length);
  return {
    passed: lost.length + added.length === 0 && !isMoved,
    summary: `${before.length - lost.length} of ${before.length} lines`,
    details: [
      ...lost.map((line) => `lost: ${line}`),
      ...added.map((line) => `came instead: ${line}`),
      ...(isMoved ? [`in another place: ${before[at] ?? after.at(-1) ?? ''}`] : []),
    ],
  };
}
