import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { make, openFile, same } from '../app.js';
import { differingParts } from '../content.js';
import { madeByCommand } from '../made-by-command.js';
import type { Runner } from '../run.js';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/bureau-2022.yaml', import.meta.url));
const FORMATS = ['docx', 'pdf', 'ofd', 'html'];

/**
 * What the app hands in holds what the command makes of the same report, and is the same, byte for byte, in every browser:
 * `seen` has what another made, or is filled.
 */
export async function madeFiles(
  { scenario }: Runner,
  address: string,
  seen: Map<string, Uint8Array>,
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-made-'));
  await scenario('made files', {}, async ({ context, step }) => {
    const page = await context.newPage();
    await page.goto(address);
    await openFile(page, EXAMPLE, 'this');
    await page.getByRole('button', { name: '导出报送' }).click();
    for (const format of FORMATS) {
      await step(`${format} is that of the command`, async () => {
        const { bytes } = await make(page, format);
        const own = readFileSync(madeByCommand(join(work, format), format));
        // Archives and PDFs are compressed by another program than that of Node.js.
        same(differingParts(own, bytes), [], 'parts that differ');
        const before = seen.get(format);
        seen.set(format, before ?? bytes);
        same(Buffer.compare(before ?? bytes, bytes), 0, 'other bytes than in another browser');
      });
    }
  });
  rmSync(work, { recursive: true });
}
