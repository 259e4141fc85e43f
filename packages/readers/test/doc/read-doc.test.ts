import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/index.js';

const bytes = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'bureau-2022.doc')));

test('a report in an old Word document is read whole', async () => {
  const result = await readReport(bytes, '年报.doc');
  expect(result.ok && result.report).toMatchObject({
    year: 2022,
    organ: { name: '示例区金融工作局' },
    edition: '2021',
  });
  expect(result.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(result.provenance.filter(({ place }) => place.table !== undefined)).toHaveLength(200);
});
