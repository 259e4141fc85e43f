import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Sending } from './county.js';
import { ORGANS } from './organs.js';
import { endingOf, type FormToWrite, writeForms } from './write-forms.js';

/** Path of an organ's report below the folder of reports, without its ending: departments apart from towns. */
export function pathOf({ organ, report }: Sending): string {
  const folder = /镇人民政府|街道办事处/u.test(organ.name) ? '乡镇街道' : '部门';
  return `${folder}/${organ.name}${report.year}年政府信息公开工作年度报告`;
}

/** Writes what every organ sends into a folder, nested as an office keeps it, and gives the files that were sent. */
export async function writeCounty(county: readonly Sending[], folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: FormToWrite[] = [];
  const others: (readonly [path: string, bytes: string | Uint8Array])[] = [];
  for (const sending of county) {
    const { fate, form, report } = sending;
    const path = pathOf(sending);
    if (fate === 'missing') continue;
    if (fate === 'damaged') others.push([`${path}.docx`, damaged()]);
    else if (fate === 'wrong-file') others.push([`${path}.txt`, NOTICE]);
    else files.push({ report, form, path: join(folder, path) });
    if (fate === 'twice') files.push({ report, form, path: join(folder, `${path}（重报）`) });
  }
  await writeForms(files);
  for (const [path, bytes] of others) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return [
    ...files.map(({ path, form }) => path + endingOf(form)),
    ...others.map(([path]) => join(folder, path)),
  ];
}

/** The beginning of a zip container, as of a transfer that broke off. */
function damaged(): Uint8Array {
  return Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6]);
}

const NOTICE = `关于召开年度工作会议的通知
各科室：
定于1月12日上午9时在三楼会议室召开年度工作会议，请各科室负责人准时参加，会前将本科室的工作总结送办公室。
办公室
2026年1月8日
`;

/** The roster as a table (.csv): serial number, name, short and former names, contact. */
export function rosterText(): string {
  const rows = ORGANS.map(({ name, shortName, formerName }, index) =>
    [`${index + 1}`, name, shortName, formerName, `联系人${index + 1}`].join(','),
  );
  return `${['序号,单位名称,简称,曾用名,联系人', ...rows].join('\r\n')}\r\n`;
}
