import { parseMoment } from '@xxgk/document';
import { fileProperties, informationDictionary } from '../src/file-properties.js';
import { document } from './helpers/samples.js';

const createdAt = parseMoment('2023-01-18T09:30:00Z');

it('leaves out characters that XML cannot hold', () => {
  const metadata = { ...document.metadata, title: '甲\u0000\ud800乙\uffff\n𬭎' };
  expect(fileProperties(metadata, createdAt).title).toBe('甲乙𬭎');
});

it('has no empty entries', () => {
  const properties = fileProperties({ ...document.metadata, subject: '', keywords: [] }, createdAt);
  expect(Object.keys(informationDictionary(properties))).toEqual([
    'Title',
    'Author',
    'Creator',
    'Producer',
    'CreationDate',
    'ModDate',
  ]);
});
