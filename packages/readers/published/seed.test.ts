import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '@xxgk/checks';
import { plainText } from '@xxgk/document';
import { composeDocument, editionSpec, figureAt, figureSpecs } from '@xxgk/model';
import { readReport } from '../src/index.js';

const SEED = join(process.env['XXGK_PUBLISHED'] ?? '', 'seed/zhanhe-2022.txt');

describe('a published report as text', () => {
  const read = async () => {
    const result = await readReport(readFileSync(SEED), 'zhanhe-2022.txt');
    if (!result.ok) throw new Error(result.findings[0]?.message);
    return result;
  };

  test('gives all figures, all 0, and no error', async () => {
    const { report } = await read();
    const specs = figureSpecs(editionSpec('2021'));
    expect(specs).toHaveLength(200);
    for (const { path } of specs) expect([path, figureAt(report, path)]).toEqual([path, 0]);
    expect(checkReport(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('keeps every sentence, the official labels, each heading once', async () => {
    const squeeze = (text: string) => text.normalize('NFKC').replace(/[\s、]/gu, '');
    const document = plainText(composeDocument((await read()).report));
    const printed = squeeze(document);
    const sentences = readFileSync(SEED, 'utf8')
      .split(/[。\n]/u)
      .filter((line) => line.length > 12 && !line.includes('\t'));
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) expect(printed).toContain(squeeze(sentence));
    expect(document).toContain('社会公益组织');
    expect(document.split('总体情况')).toHaveLength(2);
  });
});
