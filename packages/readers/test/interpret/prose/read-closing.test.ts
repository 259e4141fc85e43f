import { readClosing } from '../../../src/interpret/prose/read-closing.js';

const read = (...texts: readonly string[]) => {
  const { prose, organ, date, leftOut } = readClosing(
    texts.map((text) => ({ text, place: {}, isHeading: false })),
  );
  const words = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);
  return { prose: words(prose), organ, date, leftOut: words(leftOut) };
};

test('organs that sign together are no prose; the first answers for the report', () => {
  expect(read('无。', '清溪县人民政府', '清溪县财政局', '清溪县教育局', '2023年1月16日')).toEqual({
    prose: ['无。'],
    organ: '清溪县人民政府',
    date: '2023-01-16',
    leftOut: ['清溪县财政局', '清溪县教育局'],
  });
});

test.each(['局长李卫', '县长 欧阳明远', '办公室主任张喆'])('%s above the date is who signed', (signer) => {
  expect(read('无。', signer, '2023年1月16日')).toEqual({
    prose: ['无。'],
    organ: undefined,
    date: '2023-01-16',
    leftOut: [signer],
  });
});

test('who was present is no prose; a sentence about a head is', () => {
  expect(read('无。', '出席：张喆、李卫', '请假：王堃').prose).toEqual(['无。']);
  expect(read('工作由局长李卫负责。', '2023年1月16日').prose).toEqual(['工作由局长李卫负责。']);
});

test('who printed it on a line of its own above the date of printing is no prose, other organs are', () => {
  const signed = ['无。', '清溪县财政局', '2023年1月16日'];
  expect(read(...signed, '清溪县档案局', '2023年1月17日印发')).toMatchObject({
    prose: ['无。'],
    leftOut: ['清溪县档案局', '2023年1月17日印发'],
  });
  expect(read('无。', '清溪县财政局', '抄送：清溪县档案局').prose).toEqual(['无。', '清溪县财政局']);
  expect(read('清溪县财政局', '2023年1月17日印发').prose).toEqual(['清溪县财政局']);
});
