import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@xxgk/document';
import { PUBLISHED_FOLDER, type Published, publishedFiles, publishedInput } from '@xxgk/fixtures';
import { parseReport } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';
import { understandPieces } from '../../src/prose/understood-pieces.js';

/** The prose of a published report as its text file has it: sections 一 and 六, lines joined. */
function proseOf(name: string): { readonly overview?: string; readonly other?: string } {
  const file = join(PUBLISHED_FOLDER, name.replace(/\.json$/, '.txt'));
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8').replace(/[ \f]+/g, '');
  const join1 = (part: string | undefined): string => (part ?? '').replace(/\n(?!（[一二三四五六]）)/g, '');
  return {
    overview: join1(/一、总体情况\n([\s\S]*?)二、主动公开/.exec(text)?.[1]),
    other: join1(/六、其他需要报告的事项\n([\s\S]*)$/.exec(text)?.[1]),
  };
}

function proseFindings(name: string): { readonly findings: readonly Finding[]; readonly statements: number } {
  const published = JSON.parse(readFileSync(join(PUBLISHED_FOLDER, name), 'utf8')) as Published;
  const text = published.text ?? {};
  const kind = /办公[厅室]|人民政府|管理委员会/.test(published.agency) ? 'government' : 'department';
  const result = parseReport({
    ...publishedInput(published),
    organ: { name: published.agency, kind },
    overview: text['s1_application'] ?? '本年度各项工作平稳。',
    other: text['s6'] ?? '无。',
    ...proseOf(name),
  });
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  const findings = checkReport(result.report).filter(({ ruleId }) => ruleId.startsWith('prose/'));
  return {
    findings,
    statements: understandPieces(result.report).flatMap((piece) => piece.statements).length,
  };
}

const suite = publishedFiles.length > 0 ? describe : describe.skip;

suite('the prose of published reports', () => {
  test.each(publishedFiles.length > 0 ? publishedFiles : ['(none)'])('%s raises no false alarm', (name) => {
    expect(proseFindings(name).findings.map(({ message }) => message)).toEqual([]);
  });

  test('is understood', () => {
    const counts = publishedFiles.map((name) => proseFindings(name).statements);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(25);
  });
});
