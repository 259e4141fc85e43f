import { createHash } from 'node:crypto';
import { readReport } from '@xxgk/readers';
import { unzipSync } from 'fflate';
import { cell, make, openExample, same, saved } from '../app.js';
import type { Runner } from '../run.js';

const FORMATS = ['docx', 'pdf', 'ofd', 'html', 'xlsx', 'json', 'yaml'];
const FIGURE = 'disclosure.licensing.decisions';

/** What is handed in holds what was written: our own readers read it back. */
export function files({ scenario }: Runner, address: string): Promise<void> {
  return scenario('files', {}, async ({ context, step, picture }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openExample(page);
    await cell(page, FIGURE).fill('512');
    await saved(page);
    await page.getByRole('button', { name: '导出报送' }).click();
    const made = new Map<string, Uint8Array>();
    for (const format of FORMATS) {
      await step(`${format} holds the figures and the prose`, async () => {
        const { name, bytes } = await make(page, format);
        made.set(name, bytes);
        const result = await readReport(bytes, name);
        if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
        const { report } = result;
        same(report.disclosure.licensing.decisions, 512, FIGURE);
        same(report.applications.newlyReceived.total, 25, 'applications.newlyReceived.total');
        same(report.organ.name, '示例区农业农村局', 'organ');
        // The spreadsheet form is for figures; its prose is not part of it.
        if (format !== 'xlsx' && !report.overview.includes('惠农政策'))
          throw new Error('the overview is missing');
      });
    }
    await step('the archive holds the same files and digests that are right', async () => {
      const { bytes } = await make(page, 'zip');
      const entries = unzipSync(bytes);
      const list = new TextDecoder().decode(entries['SHA256SUMS.txt']).trim().split('\n');
      same(list.length, await page.locator('.hand-in input[data-format]').count(), 'digests');
      for (const line of list) {
        const [digest, name = ''] = line.split('  ');
        const entry = entries[name] ?? new Uint8Array();
        same(createHash('sha256').update(entry).digest('hex'), digest, name);
        const single = made.get(name);
        if (single !== undefined)
          same(Buffer.compare(entry, single), 0, `${name} differs from the single file by`);
      }
      await picture(page, 'hand-in done');
    });
  });
}
