import { squeeze } from '@xxgk/sources';
import { findDate } from './find-date.js';
import { isFurniture } from './furniture.js';
import type { Line } from './line.js';
import { endsAsOrgan } from './organ-name.js';

/** The last section without what stands below it, and the signature. */
export interface ClosingReading {
  readonly prose: readonly Line[];
  readonly date?: string;
  readonly organ?: string;
  /** Lines after the report that are not the site's: attachments and the like. */
  readonly leftOut: readonly Line[];
}

const ATTACHMENT = /^附(?:件|表)\d{0,2}[：:.、]|^附件\d?$|^相关附件|^附件(?:下载|列表)/u;
const FILE_NAME = /\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar)$/iu;
const LONGEST_FILE_NAME = 90;
const IMPRINT =
  /^(?:抄送|主送|(?:出席|请假|列席|缺席)[：:]|（?此件公开发布）?|信息公开选项|公开属性|公开选项)|印发$/u;
const PRINTED_ON = /^\d{4}年\d{1,2}月\d{1,2}日印发$/u;
/** 签发人职务 and name, where a document is signed by its head. @rule GB/T 9704-2012 §7.3.5.3 */
const SIGNER =
  /^\p{Script=Han}{0,10}(?:局长|主任|县长|市长|区长|州长|旗长|盟长|省长|主席|厅长|部长|署长|行长|院长|所长|站长|处长|乡长|镇长|会长|总队长|支队长|大队长)\p{Script=Han}{2,4}$/u;
const LONGEST_ORGAN = 30;
const FEWEST_LINES = 1;

/** Reads the end of a report: signature and date come off, attachments, imprint and the site's lines are left out. */
export function readClosing(lines: readonly Line[]): ClosingReading {
  const own = lines.filter(({ text }) => !isFurniture(text));
  const cut = own.findIndex(
    ({ text }, index) =>
      index >= FEWEST_LINES && (isAttachment(squeeze(text)) || IMPRINT.test(squeeze(text))),
  );
  const end = cut < 0 ? own.length : cut - (isPrinterAbove(own, cut) ? 1 : 0);
  const signed = own.findLastIndex(({ text }) => isSignatureDate(text));
  if (signed < 0) return { prose: own.slice(0, end), leftOut: own.slice(end) };
  const found = findDate(own[signed]?.text ?? '');
  const isSignerAbove = signed > 1 && SIGNER.test(squeeze(own[signed - 1]?.text ?? ''));
  const first = isSignerAbove ? signed - 1 : signed;
  const isNamed = found !== undefined && found.before !== '';
  const signers = isNamed ? 0 : organsAbove(own, first);
  const organ = isNamed ? found.before : signers > 0 ? squeeze(own[first - signers]?.text ?? '') : undefined;
  const proseEnd = Math.min(end, first - signers);
  const rest = own.slice(proseEnd).filter((_, index) => {
    const at = proseEnd + index;
    return at !== signed && !(signers > 0 && at === first - signers);
  });
  return {
    prose: own.slice(0, proseEnd),
    ...(found === undefined ? {} : { date: found.date }),
    ...(organ === undefined ? {} : { organ }),
    leftOut: rest,
  };
}

/** How many lines above one are names of organs: several sign together, the one that answers for it first. */
function organsAbove(lines: readonly Line[], below: number): number {
  let count = 0;
  while (below - count > FEWEST_LINES - 1 && isOrganLine(lines[below - count - 1]?.text ?? '')) count += 1;
  return count;
}

/** Whether a line begins the attachments, or is the name of a file. */
function isAttachment(compact: string): boolean {
  if (ATTACHMENT.test(compact)) return true;
  return compact.length <= LONGEST_FILE_NAME && FILE_NAME.test(compact) && !/[。；]/u.test(compact);
}

/** Whether 印发机关 stands on a line of its own above the date of printing. */
function isPrinterAbove(lines: readonly Line[], cut: number): boolean {
  const isDateAlone = PRINTED_ON.test(squeeze(lines[cut]?.text ?? ''));
  return isDateAlone && cut > FEWEST_LINES && isOrganLine(lines[cut - 1]?.text ?? '');
}

function isSignatureDate(text: string): boolean {
  const found = findDate(text);
  return found !== undefined && (found.before === '' || isOrganLine(found.before));
}

function isOrganLine(text: string): boolean {
  const compact = squeeze(text);
  return (
    compact.length <= LONGEST_ORGAN &&
    /^[\p{Script=Han}A-Za-z0-9（）()·]+$/u.test(compact) &&
    endsAsOrgan(compact)
  );
}
