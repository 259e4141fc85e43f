import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

const { injectFaults } = require('@xxgk/fixtures/file-system-faults') as {
  readonly injectFaults: (at: number, fault: (call: string) => void) => { readonly restore: () => void };
};

afterAll(removeFolders);

const NAME = '示例区金融工作局2022年政府信息公开工作年度报告.json';
const build = ['build', example('bureau-2022.yaml'), '-f', 'json', '--force'];

describe('a disk that is full while xxgk writes', () => {
  test('the command says so, the file of before stays, and the next run writes the new one', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, NAME), 'old');
    let failedWrites = 0;
    for (let at = 0; at < 15; at += 1) {
      const faults = injectFaults(at, (call) => {
        throw Object.assign(new Error(call), { code: 'ENOSPC' });
      });
      const ran = await xxgk(build, folder);
      faults.restore();
      const text = readFileSync(join(folder, NAME), 'utf8');
      expect(['old', expect.stringMatching(/^\{[\s\S]*\}\n$/)]).toContainEqual(text);
      if (/无法写入.*ENOSPC.*磁盘空间/u.test(ran.err)) failedWrites += 1;
      expect([ran.code, filesIn(folder)]).toEqual([ran.err === '' ? 0 : 3, [NAME]]);
      writeFileSync(join(folder, NAME), 'old');
    }
    expect(failedWrites).toBeGreaterThan(4);
    expect((await xxgk(build, folder)).code).toBe(0);
    expect(readFileSync(join(folder, NAME), 'utf8')).toContain('"year": 2022');
  });
});
