import { readShownFile } from '@xxgk/readers';
import { archiveSample, withChanges } from './sample.js';

const signing = { provider: '签章', sign: async () => Uint8Array.of(1) };

async function found(bytes: Uint8Array): Promise<readonly string[]> {
  const shown = await readShownFile(bytes, 'a.ofd', 'zh-CN');
  const { findings } = shown.format === 'other' ? shown : shown.verification;
  return findings.map(({ ruleId }) => ruleId).filter((id) => id.includes('signed'));
}

test('what the writer signs is found whole, and what is changed or added since is told', async () => {
  const signed = await archiveSample(signing);
  expect(await found(signed)).toEqual(['verify/ofd-signed']);
  const changed = withChanges(signed, {
    'Doc_0/Pages/Page_0/Content.xml': (text) => text.replace('落实', '执行'),
  });
  expect(await found(changed)).toEqual(['verify/ofd-signed-changed']);
  const added = withChanges(signed, { 'Doc_0/Extra.xml': new TextEncoder().encode('<x/>') });
  expect(await found(added)).toEqual(['verify/ofd-signed', 'verify/ofd-signed-in-part']);
});
