import { defineError } from '@xxgk/document';
import { describeError } from '../../src/workers/describe-error.js';

const damaged = defineError('input-unreadable', {
  'zh-CN': (name: string) => `“${name}”已损坏。`,
  en: (name) => `“${name}” is damaged.`,
});

test('our own errors are told in the language of the app, others as they are', () => {
  expect(describeError(damaged(['a.docx']), 'zh-CN')).toBe('“a.docx”已损坏。');
  expect(describeError(damaged(['a.docx']), 'en')).toBe('“a.docx” is damaged.');
  expect(describeError(new Error('no space'), 'zh-CN')).toBe('no space');
  expect(describeError('gone', 'en')).toBe('gone');
});
