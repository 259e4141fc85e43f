import type { Typeface } from '../style/font-metrics.js';
import { toPoints } from '../style/length.js';
import type { StyleSheet } from '../style/style-sheet.js';
import { ATTACHMENT_LABEL, attachmentNumber } from '../tree/attachment-labels.js';
import type { AttachmentList, Attendance, Imprint } from '../tree/official-nodes.js';
import { pageFrame } from './page-frame.js';

/** Text behind a label; further lines begin under its first character. Lengths in points. */
export interface Entry {
  readonly labels: readonly { readonly text: string; readonly typeface: Typeface; readonly left: number }[];
  readonly text: string;
  readonly typeface: Typeface;
  readonly size: number;
  readonly linePitch: number;
  /** Where the text begins, and what stays free at the right. */
  readonly left: number;
  readonly right: number;
}

/** 附件说明: numbered where there are several. @rule GB/T 9704-2012 §7.3.4 */
export function arrangeAttachmentList({ titles }: AttachmentList, sheet: StyleSheet): readonly Entry[] {
  const { character, linePitch } = pageFrame(sheet);
  const { indent, numberWidth } = sheet.closing.attachmentList;
  const { typeface } = sheet.text.body;
  const afterLabel = (indent + ATTACHMENT_LABEL.length) * character;
  const wide = titles.length > 9 ? numberWidth + 0.5 : numberWidth;
  return titles.map((text, index): Entry => {
    const number = attachmentNumber(index, titles.length);
    return {
      labels: [
        ...(index === 0 ? [{ text: ATTACHMENT_LABEL, typeface, left: indent * character }] : []),
        ...(number === undefined ? [] : [{ text: number, typeface, left: afterLabel }]),
      ],
      text,
      typeface,
      size: character,
      linePitch,
      left: number === undefined ? afterLabel : afterLabel + wide * character,
      right: 0,
    };
  });
}

/** 出席、请假、列席. @rule GB/T 9704-2012 §10.3 */
export function arrangeAttendance({ entries }: Attendance, sheet: StyleSheet): readonly Entry[] {
  const { character, linePitch } = pageFrame(sheet);
  const { indent, label: typeface } = sheet.closing.attendance;
  return entries.map(({ label, text }) => ({
    labels: [{ text: `${label}：`, typeface, left: indent * character }],
    text,
    typeface: sheet.text.body.typeface,
    size: character,
    linePitch,
    left: (indent + [...label].length + 1) * character,
    right: 0,
  }));
}

/** The lines of 版记 above its last one. @rule GB/T 9704-2012 §7.4.2 */
export function arrangeImprintRecipients({ recipients }: Imprint, sheet: StyleSheet): readonly Entry[] {
  const { typeface, size, linePitch, sideIndent } = sheet.imprint;
  const em = toPoints(size);
  return recipients.map(({ label, text }) => ({
    labels: [{ text: `${label}：`, typeface, left: sideIndent * em }],
    text,
    typeface,
    size: em,
    linePitch: toPoints(linePitch),
    left: (sideIndent + [...label].length + 1) * em,
    right: sideIndent * em,
  }));
}
