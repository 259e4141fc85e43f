import { titleWidth } from '../style/title-lines.js';

/** White between hanzi and digits or letters, in em, each time they meet: 2026年1月20日. @rule practice: LibreOffice 0.2 */
const GAP = 0.2;
const MEETING = /\p{Script=Han}(?=[0-9A-Za-z])|[0-9A-Za-z](?=\p{Script=Han})/gu;

/** Width of a line in em: full-width characters 1, others ½, and the white between both kinds. */
export function textWidth(text: string): number {
  return titleWidth(text) + GAP * (text.match(MEETING)?.length ?? 0);
}
