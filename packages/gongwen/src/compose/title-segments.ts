import { kinds } from '../data/kinds.js';

/** Longest piece that is not cut further. */
const LONGEST = 12;
/** Words before which, and words after which, a title may be broken without tearing the sense. */
const BEFORE = [
  '实施',
  '加强',
  '做好',
  '进一步',
  '推进',
  '开展',
  '印发',
  '建立',
  '完善',
  '召开',
  '组织',
  '申请',
  '《',
];
const AFTER = ['和', '与', '及', '、', '》', '的'];

/** Pieces of a title between which a line may end: after the organ, after 关于, before the kind, between words. @rule GB/T 9704-2012 §7.3.1 */
export function titleSegments(title: string, organ: string): readonly string[] {
  const [head, matter] = title.startsWith(organ) ? [organ, title.slice(organ.length)] : ['', title];
  const kind = kinds.map(({ name }) => name).find((name) => matter.endsWith(`的${name}`));
  const last = kind === undefined ? '' : kind;
  const middle = matter.slice(0, matter.length - last.length);
  const about = middle.startsWith('关于') ? '关于' : '';
  const pieces = cutAtWords(middle.slice(about.length));
  const [first = '', ...rest] = pieces;
  const end = rest.at(-1) ?? '';
  const tail = rest.length === 0 ? [about + first + last] : [about + first, ...rest.slice(0, -1), end + last];
  return [head, ...tail].filter((segment) => segment !== '');
}

/** Before verbs and after connectives; what is still long is cut by length, for a title must fit its lines. */
function cutAtWords(text: string): readonly string[] {
  const marks = [...BEFORE.map((word) => `(?=${word})`), ...AFTER.map((word) => `(?<=${word})`)];
  const pieces = text.split(new RegExp(marks.join('|'), 'u'));
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < 4 || piece.length < 2)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.flatMap((piece) => {
    if (piece.length <= LONGEST) return [piece];
    const count = Math.ceil(piece.length / LONGEST);
    const size = Math.ceil(piece.length / count);
    return Array.from({ length: count }, (_, index) => piece.slice(index * size, (index + 1) * size));
  });
}
