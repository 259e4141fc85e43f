import { gbt9704 } from '@xxgk/document';
import { placeSignature } from '../../src/blocks/signature-place.js';

const place = (organ: string, date: string) => placeSignature(organ, date, gbt9704.signature, 28);

test('indents the organ by two and starts the date two right of it', () => {
  // Eight characters end two before the edge, so they start at 18; the date starts at 20.
  expect(place('湛河区金融工作局', '2023年1月18日')).toEqual({
    organ: { from: 'right', characters: 2 },
    date: { from: 'left', characters: 20 },
  });
});

test('indents a longer date by two and moves the organ left', () => {
  // Digits count half: 6.5, and five gaps between digits and 年月日 of a fifth each: 7.5; it starts at 18.5.
  expect(place('财政局', '2023年1月18日')).toEqual({
    organ: { from: 'left', characters: 16.5 },
    date: { from: 'right', characters: 2 },
  });
});

test('a date as long as the organ goes by its own indent, as in the PDF', () => {
  expect(place('安澜区人民政府', '2025年3月9日').date).toEqual({ from: 'right', characters: 2 });
});

test('never indents by less than nothing', () => {
  expect(place('某'.repeat(40), '2023年1月18日').date).toEqual({ from: 'left', characters: 0 });
});
