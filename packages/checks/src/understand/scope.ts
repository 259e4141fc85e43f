import type { Organ } from '@xxgk/model';

/** Whose figures a statement gives, against whose the tables are. */
export type Scope = 'same' | 'different' | 'unclear';

/** Words for a whole region, for the organ alone, and for a body named by itself. The last one counts. */
const REGION =
  /全[市县区省州盟旗](?!\S{0,6}系统)|全市各级|各(?:县|市|区|镇|乡|街道|部门|单位)(?:[（(、]|[^，]{0,6}(?:共|收到|受理))/gu;
const OWN =
  /(?:本机关|本单位|本部门|我[局委办院厅处站]|我单位|本局|本委)(?!不掌握|没有现成|尚?未制作)|本级|本办|市本级|县本级|区本级|代表[市县区省]政府/gu;
const SYSTEM = /全(?:市|县|区|省)?[^，。]{0,8}系统/gu;
const BODY =
  /([\u4e00-\u9fa5]{1,14}?(?:人民政府(?!信息|办)|政府(?!信息|办)|办公室|办公厅|政府办|委员会|管委会|局|委|厅|镇|乡|街道办事处|街道|中心|大队|支队))(?=[^，。；（）、]{0,10}?(?:收到|受理|新收|答复|办结|办理|接收|被申请|被提起|制发|作出|收取)|办理|$)/gu;
const GENERIC_BODY =
  /(?:我|本|全|该|各|其|行政机关|上级|有关|相关)[^，]{0,3}(?:局|委|办|镇|乡|街道|中心|政府|厅)$|向我|我市政府|公民|社会|门户/u;

/** Whether the report is of a whole region: a government, not its office. */
export function coversRegion({ name, kind }: Organ): boolean {
  return (
    (kind === 'government' && !/办公[室厅]$/u.test(name)) || /(?:人民政府|管理委员会|管委会)$/u.test(name)
  );
}

/** The scope that the words before a number give it. */
export function scopeOf(words: string, organ: Organ): Scope {
  const found = [
    ...hits(words, REGION, () => ofRegion(organ)),
    ...hits(words, SYSTEM, () => 'different' as const),
    ...hits(words, OWN, () => (coversRegion(organ) ? ('different' as const) : ('same' as const))),
    ...hits(words, BODY, (body) => ofBody(body, organ)),
  ].sort((left, right) => left.place - right.place);
  return found.at(-1)?.scope ?? 'same';
}

function hits(
  words: string,
  pattern: RegExp,
  scope: (body: string) => Scope | undefined,
): { readonly place: number; readonly scope: Scope }[] {
  return Array.from(words.matchAll(pattern)).flatMap((match) => {
    const value = scope(match[1] ?? match[0]);
    return value === undefined ? [] : [{ place: match.index, scope: value }];
  });
}

function ofRegion(organ: Organ): Scope {
  if (coversRegion(organ)) return 'same';
  return organ.kind === 'government' ? 'unclear' : 'different';
}

/** A body named in the prose is the organ itself when its name is made of characters of the organ's, in order. */
function ofBody(body: string, organ: Organ): Scope | undefined {
  if (GENERIC_BODY.test(body)) return undefined;
  const name = body.replace(/^.*(?:年度?|其中|全年|由|，|、|对|将|向|以|和|及|与)/u, '');
  if (name.length < 2) return undefined;
  if (isAbbreviation(name, organ.name)) return 'same';
  return 'different';
}

function isAbbreviation(short: string, long: string): boolean {
  let place = -1;
  for (const character of short) {
    place = long.indexOf(character, place + 1);
    if (place < 0) return false;
  }
  return true;
}
