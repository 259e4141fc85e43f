import { paint } from './helpers/paint.js';
import { decodeText, entry, type PdfFile, references } from './helpers/pdf-file.js';

interface Tag {
  readonly id: string;
  readonly role: string;
  readonly text: string;
  readonly children: readonly Tag[];
}

function tags(pdf: PdfFile, id: string): Tag {
  const { text } = pdf.object(id);
  const kids = /^\/K \[(.*)\]$/m.exec(text)?.[1] ?? '';
  const children = references(kids).map((kid) => tags(pdf, kid));
  return { id, role: entry(text, 'S')?.slice(1) ?? '', text, children };
}

function shape({ role, children }: Tag): string {
  return children.length === 0 ? role : `${role}(${children.map(shape).join(' ')})`;
}

async function painted() {
  const pdf = await paint();
  const root = pdf.object(entry(pdf.catalogue.text, 'StructTreeRoot')).text;
  const [documentId = ''] = references(entry(root, 'K') ?? '');
  return { pdf, root, tree: tags(pdf, documentId) };
}

it('builds the structure tree of the model, empty cells included', async () => {
  const { tree } = await painted();
  expect(shape(tree)).toBe('Document(H1 P Table(TR(TH) TR(TD TD)))');
});

it('links every element to its parent', async () => {
  const { tree } = await painted();
  const check = (parent: Tag): void => {
    for (const child of parent.children) {
      expect(entry(child.text, 'P')).toBe(`${parent.id} 0 R`);
      check(child);
    }
  };
  check(tree);
});

it('gives cells and tables their attributes, and no span of 1', async () => {
  const { tree } = await painted();
  const table = tree.children[2];
  const [header, row] = table?.children ?? [];
  expect(header?.children[0]?.text).toMatch(
    /^\/A <<\n\/O \/Table\n\/Scope \/Column\n\/ColSpan 2\n\/RowSpan 3\n>>$/m,
  );
  expect(entry(row?.children[0]?.text ?? '', 'A')).toBeUndefined();
  expect(decodeText(/^\/Summary (\(.*?\))\n>>/ms.exec(table?.text ?? '')?.[1])).toBe('一表');
});

it('leads from each marked-content identifier to the element that claims it', async () => {
  const { pdf, root, tree } = await painted();
  const parents = [...root.matchAll(/^ {4}(\d+) \[(.*)\]$/gm)].map(
    ([, key, ids]) => [key, references(ids ?? '')] as const,
  );
  const [, paragraph, table] = tree.children;
  const [title] = tree.children;
  const cell = table?.children[0]?.children[0];
  const figure = table?.children[1]?.children[0];
  expect(parents).toEqual([
    ['0', [title?.id, paragraph?.id, cell?.id]],
    ['1', [paragraph?.id, figure?.id]],
  ]);
  expect(pdf.pages.map(({ text }) => entry(text, 'StructParents'))).toEqual(['0', '1']);
  expect(paragraph?.text).toMatch(/^\/K \[1 <<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID 0\n>>\]$/m);
  expect(root).not.toContain('/Limits');
});

it('puts lines of one owner into one sequence and decoration into artifacts', async () => {
  const { pdf } = await painted();
  const [first, second] = pdf.pages.map((page) =>
    pdf.content(page).match(/^\/.* BDC|^\/.*\n.*\n.* BDC|EMC$/gm),
  );
  const flat = (lines: RegExpMatchArray | null | undefined) =>
    lines?.map((text) => text.replace(/\s+/g, ' '));
  const artifact = (type: string) => `/Artifact << /Type /${type} >> BDC`;
  const content = (role: string, mcid: number) => `/${role} << /MCID ${mcid} >> BDC`;
  const opened = (lines: RegExpMatchArray | null | undefined) =>
    flat(lines)?.filter((text) => text !== 'EMC');
  expect(opened(first)).toEqual([
    content('H1', 0),
    content('P', 1),
    artifact('Layout'),
    content('TH', 2),
    artifact('Pagination'),
  ]);
  expect(opened(second)).toEqual([content('P', 0), content('TD', 1), artifact('Pagination')]);
});
