import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Organs that report; the second has sums that do not hold. */
const ORGANS = ['示例县教育局', '示例县民政局', '示例县水利局', '示例县档案局'] as const;
/** On the roster, without a report. */
const MISSING = '示例县司法局';

/** Writes the reports of some organs into a folder, and gives it with the roster of all who must report. */
export function writeReturnedReports(
  examples: string,
  folder: string,
): { readonly folder: string; readonly roster: string } {
  mkdirSync(folder, { recursive: true });
  const sound = readFileSync(join(examples, 'bureau-2022.yaml'), 'utf8');
  const faulty = readFileSync(join(examples, 'faulty-2023.yaml'), 'utf8').replaceAll('2023', '2022');
  for (const [index, organ] of ORGANS.entries()) {
    const report = (index === 1 ? faulty : sound).replace(
      /^organ: .*$/mu,
      `organ: { name: ${organ}, kind: department }`,
    );
    writeFileSync(join(folder, `${organ}.yaml`), report);
  }
  return { folder, roster: [...ORGANS, MISSING].join('\n') };
}
