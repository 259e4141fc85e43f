import { galleryCases } from '../../src/gallery/cases.js';
import { galleryMarkdown } from '../../src/gallery/gallery-markdown.js';

test('each case shows its pictures and its measures', () => {
  const [item] = galleryCases;
  if (!item) throw new Error('no case');
  const spec = {
    id: 'a',
    title: '天头',
    clause: '§5.2.1',
    unit: 'mm',
    expected: 37,
    find: () => [],
  } as const;
  const measured = [{ spec, pdf: [37], docx: [39.123], passed: false }];
  const markdown = galleryMarkdown([
    { item, pictures: [{ path: 'gallery/plain-1.png', page: 1 }], measured },
  ]);
  expect(markdown).toContain(`![${item.title}，第1页](gallery/plain-1.png)`);
  expect(markdown).toContain('| 天头 | §5.2.1 | 37 mm ± 1 | 37 | 39.12 | **✗** |');
});

test('no two cases have one name', () => {
  expect(new Set(galleryCases.map(({ id }) => id)).size).toBe(galleryCases.length);
});
