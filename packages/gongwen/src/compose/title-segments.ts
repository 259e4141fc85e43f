import { kinds } from '../data/kinds.js';
import { titleWords } from '../data/title-words.js';

/** Longest piece that is not cut further. */
const LONGEST = 12;
/** Words before which, and words after which, a title may be broken without tearing the sense. */
const BEFORE = [
  '实施',
  '实行',
  '加强',
  '做好',
  '进一步',
  '推进',
  '开展',
  '印发',
  '转发',
  '建立',
  '完善',
  '调整',
  '召开',
  '组织',
  '申请',
  '审议',
  '《',
];
const AFTER = ['和', '与', '及', '、', '》', '的', '期间', '(?:19|20)\\d\\d年'];
const TITLE_WORDS: ReadonlySet<string> = new Set(titleWords);
const LONGEST_WORD = Math.max(...titleWords.map((word) => word.length));

/** Pieces of a title between which a line may end: after the organ, before 关于, between words; the kind stays with what it is of. @rule GB/T 9704-2012 §7.3.1 */
export function titleSegments(title: string, organ: string): readonly string[] {
  const about = title.indexOf('关于');
  const start = title.startsWith(organ) ? organ.length : Math.max(about, 0);
  const [head, matter] = [title.slice(0, start), title.slice(start)];
  const last = kinds.map(({ name }) => name).find((name) => matter.endsWith(`的${name}`)) ?? '';
  const opening = matter.startsWith('关于') ? '关于' : '';
  const pieces = cutAtWords(matter.slice(opening.length, matter.length - last.length));
  const [first = '', ...rest] = pieces;
  const end = rest.at(-1) ?? '';
  const tail =
    rest.length === 0 ? [opening + first + last] : [opening + first, ...rest.slice(0, -1), end + last];
  return [head, ...tail].filter((segment) => segment !== '');
}

/** Before verbs and after connectives; what is still long is cut between words, for a title must fit its lines. */
function cutAtWords(text: string): readonly string[] {
  const marks = [...BEFORE.map((word) => `(?=${word})`), ...AFTER.map((word) => `(?<=${word})`)];
  const pieces = text.split(new RegExp(marks.join('|'), 'u'));
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < 4 || piece.length < 2)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.flatMap(cutEvenly);
}

/** Pieces of like length, each cut at the place nearest to its share that tears no word, number or pair of marks. */
function cutEvenly(piece: string): readonly string[] {
  const count = Math.ceil(piece.length / LONGEST);
  const places = Array.from({ length: Math.max(piece.length - 1, 0) }, (_, index) => index + 1).filter(
    (place) => !tears(piece, place),
  );
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const share = ((index + 1) * piece.length) / count;
    return places.toSorted((a, b) => Math.abs(a - share) - Math.abs(b - share))[0] ?? 0;
  });
  const ends = [...new Set([0, ...cuts, piece.length])];
  return ends.slice(1).map((end, index) => piece.slice(ends[index], end));
}

/** Whether a line that ends there tears a word, a number from what it counts, or a mark from its word. */
function tears(text: string, place: number): boolean {
  const [before = '', after = ''] = [text[place - 1], text[place]];
  if (/[\dA-Za-z（〔“《第]/u.test(before) || /[）〕”》、，的年月日号次届]/u.test(after)) return true;
  for (let length = 2; length <= LONGEST_WORD; length += 1) {
    for (let start = Math.max(0, place - length + 1); start < place; start += 1) {
      if (TITLE_WORDS.has(text.slice(start, start + length))) return true;
    }
  }
  return false;
}
