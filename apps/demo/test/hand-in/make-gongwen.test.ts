import { openGongwen, starterNamed, verifyGongwen } from '@xxgk/gongwen';
import { gongwenFormats, isPainted } from '../../src/hand-in/formats.js';
import { gongwenMaker } from '../../src/hand-in/make-gongwen.js';
import { noResources } from '../preparing/prepared.js';

const markdown = starterNamed('函', '示例县教育局') ?? '';
const making = { markdown, language: 'zh-CN', ownFonts: [] } as const;
const make = gongwenMaker(noResources);
const withoutFonts = gongwenFormats.filter((format) => !isPainted(format));

test.each(withoutFonts)('%s is read again as the document', async (format) => {
  const { files } = await make(making, [format]);
  const { reading } = await openGongwen(files[0] ?? new Uint8Array(), 'made');
  if (format !== 'html-fragment') expect(reading.ok && reading.gongwen.kind.name).toBe('函');
  else expect(new TextDecoder().decode(files[0])).toContain('关于商请');
});

test('the Word document is verified against the text it carries, and records the day of the document', async () => {
  const { files, moment, title } = await make(making, ['docx']);
  expect(await verifyGongwen(files[0] ?? new Uint8Array(), 'made.docx')).toEqual([]);
  expect(moment).toBe('2026-01-05T00:00:00+08:00');
  expect(title).toContain('示例县教育局');
});

test('what is no document yet makes no files and says why', async () => {
  const { files, findings } = await make({ ...making, markdown: '……' }, ['docx']);
  expect(files).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});
