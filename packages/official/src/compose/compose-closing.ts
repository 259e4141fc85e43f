import type { Block } from '@xxgk/document';
import type { Official } from '../elements/official.js';
import { listOf, officialFacts } from '../elements/official-facts.js';
import { officialDate } from '../numbers/calendar-date.js';

const ATTENDANCE = [
  ['present', '出席'],
  ['excused', '请假'],
  ['observers', '列席'],
] as const;

/** 出席、请假、列席 of minutes; nothing in other forms. Pure. @rule GB/T 9704-2012 §10.3 */
export function composeAttendance({ form, attendance = {} }: Official): readonly Block[] {
  const entries = ATTENDANCE.flatMap(([key, label]) => {
    const people = listOf(attendance[key]);
    return people.length === 0 ? [] : [{ label, text: listed(people) }];
  });
  return form !== 'minutes' || entries.length === 0 ? [] : [{ type: 'attendance', entries }];
}

/** Names parted by 、; by ， where one of them stands for several. */
function listed(people: readonly string[]): string {
  return people.join(people.some((name) => name.includes('、')) ? '，' : '、');
}

/** 署名 and 成文日期, stamped or not, of an organ or of the person who signs an order. @rule GB/T 9704-2012 §7.3.5 */
export function composeOfficialSignature(
  official: Official,
  host: string,
  isoDate: string | undefined,
): readonly Block[] {
  if (isoDate === undefined) return [];
  const date = officialDate(isoDate);
  const { form, organs, stamped, signers } = officialFacts(official, host);
  if (form === 'order' && signers.length > 0) {
    const posts = listOf(official.signerPost);
    const people = signers.map((name, index) => ({ post: posts[index] ?? '', name }));
    return [{ type: 'personalSignature', signers: people, date }];
  }
  if (stamped) return [{ type: 'stampedSignature', organs, date }];
  const [organ = host, ...furtherOrgans] = organs;
  return [{ type: 'signature', organ, ...(furtherOrgans.length === 0 ? {} : { furtherOrgans }), date }];
}

/** 附注; brackets are added where they are missing. @rule GB/T 9704-2012 §7.3.6 */
export function composeNote({ note }: Official): readonly Block[] {
  if (note === undefined || note.trim() === '') return [];
  const words = note.trim().replace(/^[（(]|[）)]$/gu, '');
  return [{ type: 'note', text: `（${words}）` }];
}
