import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '@xxgk/document';
import { parseReport, type Report } from '@xxgk/model';
import { parse, stringify } from 'yaml';
import { EXAMPLE } from '../paths.js';

const example = once(() => reportOf(parse(readFileSync(EXAMPLE, 'utf8'))));

/**
 * The report as another organ would have it, right in itself, with so many times the prose: no two share their prose,
 * their name or all of their figures, so that nobody gains from having made the same document before.
 */
export function reportVariant(index: number, prose = 1): Report {
  const base = example();
  const { organ, disclosure, applications } = base;
  const received = { naturalPerson: (index * 7) % 97, commercial: (index * 3) % 31 };
  const sum = received.naturalPerson + received.commercial;
  const overview = base.overview.replace('没有收到政府信息公开申请', `收到政府信息公开申请${sum}件`);
  return reportOf(
    withoutTotals({
      ...base,
      organ: { ...organ, name: `示例区第${index + 1}金融工作局` },
      overview: Array.from({ length: prose }, (_, copy) =>
        overview.replace(
          '2022年，',
          `2022年第${copy + 1}次检查，第${index + 1}号工作组召开会议${(index % 50) + 3}次。`,
        ),
      ).join('\n'),
      disclosure: {
        ...disclosure,
        licensing: { ...disclosure.licensing, decisions: (index * 11) % 1013 },
        punishment: { ...disclosure.punishment, decisions: (index * 5) % 211 },
      },
      applications: {
        ...applications,
        newlyReceived: { ...applications.newlyReceived, ...received },
        results: { ...applications.results, granted: { ...applications.results.granted, ...received } },
      },
    }),
  );
}

/** Writes reports as xxgk reads them. */
export function writeReports(folder: string, count: number, format: 'yaml' | 'json' = 'json'): void {
  mkdirSync(folder, { recursive: true });
  const write = format === 'yaml' ? stringify : JSON.stringify;
  for (let index = 0; index < count; index += 1)
    writeFileSync(
      join(folder, `report-${String(index).padStart(5, '0')}.${format}`),
      write(reportVariant(index)),
    );
}

/** Totals are computed anew where a report is parsed. */
function withoutTotals(report: object): unknown {
  return JSON.parse(JSON.stringify(report, (key, value) => (key === 'total' ? undefined : value)));
}

function reportOf(data: unknown): Report {
  const parsed = parseReport(data);
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join('\n'));
  return parsed.report;
}
