import { openSource } from '../../src/index.js';
import { docxBytes, par, run } from './docx-file.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const call = (id: number, more = '', after = '') =>
  `<w:r><w:footnoteReference w:id="${id}"${more}/>${after}</w:r>`;

test('notes are read where they are called, without their marks', async () => {
  const body = par(
    `${run('甲')}${call(1)}${run('乙')}${call(2, ' w:customMarkFollows="1"', '<w:t>*</w:t>')}`,
  );
  const notes = [
    `<w:footnote w:id="0" w:type="separator">${par('<w:r><w:separator/></w:r>')}</w:footnote>`,
    `<w:footnote w:id="1">${par(`<w:r><w:footnoteRef/></w:r>${run(' 甲的')}${run('注', '<w:b/>')}`)}</w:footnote>`,
    `<w:footnote w:id="2">${par(run('乙的注'))}${par(run('，两段。'))}</w:footnote>`,
  ];
  const bytes = docxBytes(body, {
    'word/footnotes.xml': `<w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
  });
  const source = await openSource(bytes, 'x.docx');
  if (source.format !== 'docx') throw new Error(source.format);
  const { blocks } = await source.read();
  expect(blocks).toMatchObject([
    {
      text: '甲乙',
      footnotes: [
        { at: 1, text: '甲的注', spans: [{ start: 2, end: 3, isStrong: true }] },
        { at: 2, text: '乙的注，两段。' },
      ],
    },
  ]);
});
