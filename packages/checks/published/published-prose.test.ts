import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@xxgk/document';
import { type Published, publishedInput, publishedReports } from '@xxgk/fixtures';
import { parseReport } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';
import { understandPieces } from '../src/prose/understood-pieces.js';

const REPORTS = join(process.env['XXGK_PUBLISHED'] ?? '', 'reports');

/** The prose of a published report as its text file has it: sections 一 and 六, lines joined. */
function proseOf(name: string): { readonly overview?: string; readonly other?: string } {
  const file = join(REPORTS, `${name}.txt`);
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8').replace(/[ \f]+/g, '');
  const join1 = (part: string | undefined): string => (part ?? '').replace(/\n(?!（[一二三四五六]）)/g, '');
  return {
    overview: join1(/一、总体情况\n([\s\S]*?)二、主动公开/.exec(text)?.[1]),
    other: join1(/六、其他需要报告的事项\n([\s\S]*)$/.exec(text)?.[1]),
  };
}

function proseFindings(
  name: string,
  figures: Published,
): { readonly findings: readonly Finding[]; readonly statements: number } {
  const { text } = JSON.parse(readFileSync(join(REPORTS, `${name}.json`), 'utf8')) as {
    readonly text?: Readonly<Record<string, string>> | null;
  };
  const kind = /办公[厅室]|人民政府|管理委员会/.test(figures.agency) ? 'government' : 'department';
  const result = parseReport({
    ...publishedInput(figures),
    organ: { name: figures.agency, kind },
    overview: text?.['s1_application'] ?? '本年度各项工作平稳。',
    other: text?.['s6'] ?? '无。',
    ...proseOf(name),
  });
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  const findings = checkReport(result.report).filter(({ ruleId }) => ruleId.startsWith('prose/'));
  return {
    findings,
    statements: understandPieces(result.report).flatMap((piece) => piece.statements).length,
  };
}

describe('the prose of published reports', () => {
  test.each(publishedReports)('$name raises no false alarm', ({ name, figures }) => {
    expect(proseFindings(name, figures).findings.map(({ message }) => message)).toEqual([]);
  });

  test('is understood', () => {
    const counts = publishedReports.map(({ name, figures }) => proseFindings(name, figures).statements);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(25);
  });
});
