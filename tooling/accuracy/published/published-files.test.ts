import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionSpec, figureSpecs, withFigure } from '@xxgk/model';
import { readReport } from '@xxgk/readers';

import { accuracyLine, accuracyOf, type PublishedFigures, publishedFigures } from '../src/index.js';

const REPORTS = join(process.env['XXGK_PUBLISHED'] ?? '', 'reports');

function figuresOf(name: string): PublishedFigures {
  const found = publishedFigures.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe('published files', () => {
  const printed: string[] = [];
  afterAll(() => {
    process.stdout.write(`${printed.join('\n')}\n`);
  });

  test.each(['005-hongze-2023', '006-hongze-2024'])('%s.txt: every cell', async (name) => {
    const expected = figuresOf(name);
    const result = await readReport(readFileSync(join(REPORTS, `${name}.txt`)), `${name}.txt`);
    const { input, findings } = result;
    const accuracy = accuracyOf(input as object, expected.figures, expected.edition, findings);
    printed.push(accuracyLine(name, 'txt (pdftotext)', accuracy));
    expect(accuracy.wrong).toEqual([]);
  });

  test.each(['005-hongze-2023', '006-hongze-2024'])(
    '%s.pdf: every cell, and the paragraphs of the text beside it without page numbers',
    async (name) => {
      const expected = figuresOf(name);
      const result = await readReport(readFileSync(join(REPORTS, `${name}.pdf`)), `${name}.pdf`);
      const accuracy = accuracyOf(
        result.input as object,
        expected.figures,
        expected.edition,
        result.findings,
      );
      printed.push(accuracyLine(name, 'pdf (WPS)', accuracy));
      expect(accuracy.wrong).toEqual([]);
      if (!result.ok) throw new Error(result.findings[0]?.message);
      const squeeze = (text: string) => text.replace(/\s/gu, '');
      const text = readFileSync(join(REPORTS, `${name}.txt`), 'utf8');
      const beside = squeeze(text.replace(/^\s*-\s*\d\s*-\s*$/gmu, ''));
      const { preamble = '', overview, problems, other } = result.report;
      const paragraphs = [preamble, overview, problems, other].flatMap((prose) => prose.split('\n'));
      expect(paragraphs.length).toBeGreaterThan(8);
      for (const paragraph of paragraphs) expect(beside).toContain(squeeze(paragraph));
      const carried = result.provenance.find(({ path }) => path === 'applications.carriedForward.total');
      expect(carried?.place).toMatchObject({ page: 4, table: 2 });
    },
  );

  test('the blank official form as a Word document: every cell is found, and blank', async () => {
    const { input, findings } = await readShared('015-template-jiangsu-nianbao.docx');
    const specs = figureSpecs(editionSpec('2021'));
    const blank = specs.reduce<object>((tree, { path }) => withFigure(tree, path, null), {});
    const accuracy = accuracyOf(input as object, blank, '2021', findings);
    printed.push(accuracyLine('015-template-jiangsu-nianbao', 'docx (WPS)', accuracy));
    expect(accuracy.right).toBe(200);
    expect(
      findings.filter(({ ruleId }) => /figure-missing|row-incomplete|table-missing/.test(ruleId)),
    ).toEqual([]);
  });

  test('table A as a TRS site has it', async () => {
    const { input, findings } = await readShared('markup/pingtan-2023-table2-trs.html');
    const expected = {
      disclosure: {
        regulations: { made: 0, repealed: 0, inForce: 0 },
        normativeDocuments: { made: 77, repealed: 132, inForce: 470 },
        licensing: { decisions: 2629 },
        punishment: { decisions: 1330 },
        coercion: { decisions: 54 },
        fees: { amount: '5949.088667' },
      },
    };
    const accuracy = accuracyOf(input as object, expected, '2021', findings);
    printed.push(accuracyLine('pingtan-2023-table2', 'html (TRS)', accuracy));
    expect((input as typeof expected).disclosure).toEqual(expected.disclosure);
  });

  test('the first rows of table B as pasted from WPS', async () => {
    const { input, findings } = await readShared('markup/shuyang-2023-table3-head-wps.html');
    const row = (first: number) => ({
      naturalPerson: first,
      commercial: null,
      research: null,
      socialWelfare: null,
      legalService: null,
      other: null,
      total: first,
    });
    const expected = {
      applications: {
        newlyReceived: row(26),
        carriedOver: row(0),
        results: { granted: row(26), partlyGranted: row(0), refused: { stateSecret: row(0) } },
      },
    };
    const accuracy = accuracyOf(input as object, expected, '2021', findings);
    printed.push(accuracyLine('shuyang-2023-table3-head', 'html (WPS)', accuracy));
    expect(accuracy).toMatchObject({ cells: 35, right: 35 });
  });
});

function readShared(name: string) {
  return readReport(readFileSync(join(REPORTS, name)), name);
}
