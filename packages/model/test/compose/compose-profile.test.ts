import { parseDocumentNumber } from '@xxgk/official';
import { composeDocument } from '../../src/compose/compose-document.js';
import { sampleReport } from '../sample-report.js';

const official = {
  documentNumber: '示档[2023]第01号',
  recipient: '示例区人民政府办公室',
  attachments: ['目录', { title: '清单', text: '共三件。' }],
  note: '联系人：张华',
  copyTo: ['示例区司法局', '示例区财政局'],
};

function types(profile?: 'plain' | 'issued' | 'submission', fields: object = official): readonly string[] {
  const report = { ...sampleReport(), official: fields };
  return composeDocument(report, profile === undefined ? {} : { profile }).children.map(({ type }) => type);
}

describe('composeDocument by profile', () => {
  test('is issued where the report has official', () => {
    const issued = types();
    expect(issued.slice(0, 3)).toEqual(['letterhead', 'title', 'recipients']);
    expect(issued.slice(-6)).toEqual([
      'attachmentList',
      'stampedSignature',
      'note',
      'attachmentStart',
      'paragraph',
      'imprint',
    ]);
  });

  test('is plain when asked for, and without official', () => {
    expect(types('plain')).not.toContain('letterhead');
    expect(composeDocument(sampleReport()).children[0]?.type).toBe('title');
  });

  test('submits the report as the first attachment of a covering letter', () => {
    const { children } = composeDocument({ ...sampleReport(), official }, { profile: 'submission' });
    const starts = children.flatMap((block) => (block.type === 'attachmentStart' ? [block.label] : []));
    expect(starts).toEqual(['附件1', '附件3']);
    expect(children[1]).toMatchObject({ type: 'title' });
    expect(children.filter(({ type }) => type === 'table')).toHaveLength(3);
  });

  test('normalises the number and ends 抄送 with a full stop', () => {
    const { children } = composeDocument({ ...sampleReport(), official });
    expect(children[0]).toMatchObject({ number: '示档〔2023〕1号' });
    expect(children.at(-1)).toMatchObject({
      recipients: [{ label: '抄送', text: '示例区司法局，示例区财政局。' }],
    });
  });

  test('an order is signed by a person, minutes bear no seal', () => {
    expect(types('issued', { form: 'order', signers: '李卫', signerPost: '市长' })).toContain(
      'personalSignature',
    );
    expect(types('issued', { form: 'minutes', attendance: { present: ['甲'] } })).toEqual(
      expect.arrayContaining(['attendance', 'signature']),
    );
  });

  test('very many recipients go to the imprint', () => {
    const recipient = Array.from({ length: 30 }, (_, index) => `示例第${index}局`);
    const { children } = composeDocument({ ...sampleReport(), official: { recipient } });
    expect(children.some(({ type }) => type === 'recipients')).toBe(false);
    expect(children.at(-1)).toMatchObject({ recipients: [{ label: '主送' }] });
  });
});

test.each([
  ['示政办〔2026〕2号', '示政办〔2026〕2号', false],
  ['示政办[2026]2号', '示政办〔2026〕2号', true],
  ['示政办（2026）第012号', '示政办〔2026〕12号', true],
])('parseDocumentNumber(%s)', (written, text, normalised) => {
  expect(parseDocumentNumber(written)).toEqual({ text, normalised });
});

test.each(['2号', '示政办2026-2', '示政办〔26〕2号'])('no document number: %s', (written) => {
  expect(parseDocumentNumber(written)).toBeUndefined();
});
