import type { ArrangedLetterhead } from './arrange-letterhead.js';
import { type Arranged, jointMarkHeight, ruleHeight } from './arrangement.js';

/** The head on paper that has what is red already: the mark and the rules leave their room, the rest stays. Pure. @rule practice: 套打 */
export function withoutRed({
  header,
  items,
  footRule,
  blankLinesAfter,
}: ArrangedLetterhead): ArrangedLetterhead {
  return {
    blankLinesAfter,
    ...(header === undefined ? {} : { header: { ...header, items: header.items.flatMap(emptied) } }),
    items: items.flatMap(emptied),
    ...(footRule === undefined ? {} : { footRule: { ...footRule, rule: { ...footRule.rule, strokes: [] } } }),
  };
}

function emptied(item: Arranged): readonly Arranged[] {
  const { spaceBefore } = item;
  if (item.type === 'jointMark')
    return [{ type: 'line', spaceBefore, height: jointMarkHeight(item), pieces: [] }];
  const { ruleBelow, ...line } = item;
  const black = { ...line, pieces: line.pieces.filter(({ colour }) => colour === undefined) };
  if (ruleBelow === undefined) return [black];
  const height = ruleBelow.distance + ruleHeight(ruleBelow);
  return [black, { type: 'line', spaceBefore: 0, height, pieces: [] }];
}
