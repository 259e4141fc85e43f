import { type DocumentTree, paragraph, text } from '@xxgk/document';
import { strFromU8, unzipSync } from 'fflate';
import { prepareDocument } from '../src/prepare-document.js';
import { produce } from '../src/produce.js';
import { vendoredFonts } from './fonts.js';

const fonts = vendoredFonts();
const createdAt = '2026-03-02T09:00:00+08:00';

const notice = (words: string): DocumentTree => ({
  type: 'document',
  metadata: { title: '通知', organ: '示例局', subject: '通知', keywords: [], language: 'zh-CN' },
  children: [
    { type: 'title', segments: ['关于开展工作的通知'] },
    paragraph([text(words)]),
    { type: 'stampedSignature', organs: ['示例局'], date: '2026年3月2日' },
    { type: 'imprint', ruled: true, recipients: [], printedBy: '示例局', printedOn: '2026年3月2日印发' },
  ],
});

const bodyOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

test('版记 of a notice turns the page by itself', async () => {
  const { bytes } = await produce(await prepareDocument(notice('请认真办理。'), { fonts }), 'docx', {
    createdAt,
  });
  expect(bodyOf(bytes).split('<w:pageBreakBefore/>')).toHaveLength(2);
});

test('a notice becomes Word, PDF and web page, the same bytes each time', async () => {
  const made = async (format: 'docx' | 'pdf' | 'html') =>
    (await produce(await prepareDocument(notice('请认真办理。'), { fonts }), format, { createdAt })).bytes;
  for (const format of ['docx', 'pdf', 'html'] as const)
    expect(Buffer.compare(await made(format), await made(format))).toBe(0);
});

test('what cannot be written is told, and left out', async () => {
  const prepared = await prepareDocument(notice('请认真\u0000办理。'), { fonts });
  expect(prepared.findings.map(({ ruleId }) => ruleId)).toContain('writer/character-removed');
  expect(bodyOf((await produce(prepared, 'docx', { createdAt })).bytes)).toContain('请认真办理。');
});

test('a tree that breaks the rules of its nodes is refused', async () => {
  const broken = { ...notice('甲'), children: [{ type: 'heading', level: 9, children: [] }] };
  await expect(prepareDocument(broken as unknown as DocumentTree, { fonts })).rejects.toMatchObject({
    code: 'document-invalid',
  });
});
