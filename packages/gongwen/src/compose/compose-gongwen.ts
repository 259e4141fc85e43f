import type { Block, DocumentTree, Image, Picture, RecordKey } from '@xxgk/document';
import {
  composeAttendance,
  composeImprint,
  composeLetterhead,
  composeNote,
  composeOfficialSignature,
  composeRecipients,
  listOf,
  type Official,
  officialFacts,
  parseDocumentNumber,
} from '@xxgk/official';
import { type Gongwen, lineAt, type NamedPicture, type PlacedBlock, SOURCE_PATH } from '../gongwen.js';
import { titleSegments } from './title-segments.js';

/** How a document is printed: with its red head, or on paper that has the head already (套打). */
export type GongwenProfile = 'issued' | 'preprinted';

export interface ComposeGongwenOptions {
  readonly profile?: GongwenProfile | undefined;
  /** Pictures by their paths in the text; one that is missing is left out. */
  readonly pictures?: ReadonlyMap<string, { readonly image: Image }>;
}

/** A number that was written before the caption. */
const OWN_NUMBER = /^图\s*\d+\s*[：:、.．]?\s*/u;

/** Composes the document: head, title, addressees, text, closing, attachments, imprint. Pure; never throws. @rule GB/T 9704-2012 §7, §10 */
export function composeGongwen(
  gongwen: Gongwen,
  { profile = 'issued', pictures = new Map() }: ComposeGongwenOptions = {},
): DocumentTree {
  const { official, organ, title, date, kind } = gongwen;
  const { organs } = officialFacts(official, organ);
  const head = composeLetterhead(official, organ);
  const setPicture = pictureSetter(pictures);
  const blocksOf = (placed: readonly PlacedBlock[]): readonly Block[] =>
    placed.flatMap(({ block }): readonly Block[] =>
      block.type === 'namedPicture' ? setPicture(block) : [block],
    );
  const titles = attachmentTitles(gongwen);
  const source = {
    fileName: 'document.md',
    mediaType: 'text/markdown',
    description: `${title}（Markdown）`,
    text: gongwen.source,
  };
  return {
    type: 'document',
    metadata: {
      title,
      organ,
      subject: title,
      keywords: [kind.name, organ],
      language: 'zh-CN',
      ...(date === undefined ? {} : { date }),
      record: recordOf(gongwen),
    },
    children: [
      profile === 'preprinted' ? { ...head, isPreprinted: true } : head,
      ...(kind.name === '命令' && title.replace(organ, '').trim() === '令'
        ? []
        : [{ type: 'title' as const, segments: titleSegments(title, organs[0] ?? organ) }]),
      ...composeRecipients({ ...official, recipient: addressees(official) }),
      ...blocksOf(gongwen.body),
      ...composeAttendance(official),
      ...(titles.length === 0 ? [] : [{ type: 'attachmentList' as const, titles }]),
      ...(official.form === 'minutes'
        ? []
        : composeOfficialSignature(official, organ, date).map((block) =>
            withStamps(block, gongwen, pictures),
          )),
      ...composeNote(official),
      ...gongwen.attachments.flatMap(({ title: name, orientation, blocks }, index): readonly Block[] => [
        {
          type: 'attachmentStart',
          label: titles.length > 1 ? `附件${index + 1}` : '附件',
          segments: titleSegments(name, ''),
          ...(orientation === undefined ? {} : { orientation }),
        },
        ...blocksOf(blocks),
      ]),
      ...composeImprint(official),
    ],
    attachment: source,
  };
}

/** Groups of organs that have a 、 of their own are parted by ，. */
function addressees({ recipient }: Official): string[] {
  const organs = [...listOf(recipient)];
  return organs.some((organ) => organ.includes('、')) ? [organs.join('，')] : organs;
}

/** The names of the attachments: as they are listed, else those of the text. @rule GB/T 9704-2012 §7.3.4 */
export function attachmentTitles({ official, attachments }: Gongwen): readonly string[] {
  const listed = listOf(official.attachments).map((one) => (typeof one === 'string' ? one : one.title));
  return listed.length > 0 ? listed : attachments.map(({ title }) => title).filter((title) => title !== '');
}

/** The pictures that a document names: in its text, by the line, and those of seal and stamps. */
export function gongwenPictures({
  body,
  attachments,
  official,
  source,
}: Gongwen): readonly { readonly path: string; readonly place: readonly (string | number)[] }[] {
  const named = [...body, ...attachments.flatMap(({ blocks }) => blocks)].flatMap(({ block, start }) =>
    block.type === 'namedPicture'
      ? [{ path: block.path, place: [SOURCE_PATH, lineAt(source, start) - 1] }]
      : [],
  );
  const stamps = [...listOf(official.seal), ...listOf(official.signature)];
  return [...named, ...stamps.map((path) => ({ path, place: [SOURCE_PATH, 0] }))];
}

function pictureSetter(
  pictures: ReadonlyMap<string, { readonly image: Image }>,
): (named: NamedPicture) => readonly Picture[] {
  let number = 0;
  return ({ path, caption }) => {
    const image = pictures.get(path)?.image;
    if (image === undefined) return [];
    const words = caption.replace(OWN_NUMBER, '').trim();
    if (words !== '') number += 1;
    return [
      {
        type: 'picture',
        image,
        caption: words === '' ? '' : `图${number} ${words}`,
        alternative: words === '' ? `图片（${path}）` : words,
      },
    ];
  };
}

function withStamps(
  block: Block,
  { official }: Gongwen,
  pictures: ReadonlyMap<string, { readonly image: Image }>,
): Block {
  if (block.type === 'personalSignature') {
    const paths = listOf(official.signature);
    const signers = block.signers.map((signer, index) => {
      const signature = pictures.get(paths[index] ?? '')?.image;
      return signature === undefined ? signer : { ...signer, signature };
    });
    return { ...block, signers };
  }
  const seal = pictures.get(official.seal ?? '')?.image;
  return block.type === 'stampedSignature' && seal !== undefined ? { ...block, seal } : block;
}

/** What the document is filed by. @rule GB/T 33480-2016 */
function recordOf({
  official,
  organ,
  title,
  date,
  kind,
}: Gongwen): NonNullable<DocumentTree['metadata']['record']> {
  const { documentNumber, secrecy, urgency, copyTo, recipient, printedBy, printedOn } = official;
  const number =
    documentNumber === undefined ? undefined : (parseDocumentNumber(documentNumber)?.text ?? documentNumber);
  const entries: Readonly<Partial<Record<RecordKey, string | undefined>>> = {
    title,
    organ: listOf(official.organs ?? organ).join('；'),
    responsible: organ,
    documentNumber: number,
    genre: kind.name,
    date,
    serial: official.serial,
    secrecy,
    urgency,
    signers: listOf(official.signers).join('；'),
    recipients: listOf(recipient).join('；'),
    copyTo: listOf(copyTo).join('；'),
    printedBy,
    printedOn,
  };
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''),
  );
}
