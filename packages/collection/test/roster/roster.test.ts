import { matchOrgans, organInFileName } from '../../src/roster/match-organs.js';
import { organNamed, rosterFrom } from '../../src/roster/roster.js';

const names = (text: string) => rosterFrom(text).map(({ name }) => name);

test('a text has a name on each line; blank lines and what follows # are left out', () => {
  expect(names('甲局\r\n 乙局 # 已催\r\n\r\n# 停用\r丙局\n')).toEqual(['甲局', '乙局', '丙局']);
  expect(names('')).toEqual([]);
});

test('a table with headers gives short and former names; other columns, serial numbers and titles are passed over', () => {
  const text =
    '2025年应报单位\n序号,单位名称,联系人,简称,曾用名\n1,示例县教育体育局,张三,"教体局、教育局",示例县教育局\n2,示例县财政局,李四,,\n';
  expect(rosterFrom(text)).toEqual([
    { name: '示例县教育体育局', shortNames: ['教体局', '教育局'], formerNames: ['示例县教育局'] },
    organNamed('示例县财政局'),
  ]);
});

test('without headers the first column that is no serial number is read alone', () => {
  expect(
    rosterFrom([
      ['1', '甲局', '备注'],
      ['', '', ''],
      ['2', '乙局', ''],
    ]),
  ).toEqual(['甲局', '乙局'].map(organNamed));
});

const ROSTER = [
  ...['示例县发展和改革局', '示例县财政局', '示例县农业农村局', '示例县东城街道办事处'].map(organNamed),
  { name: '示例县教育体育局', shortNames: ['教体局'], formerNames: ['示例县教育局'] },
];
const matchOf = (name: string, ...others: readonly string[]) => {
  const match = matchOrgans([name, ...others], ROSTER).matches.get(name);
  return match && [match.organ.name, match.by];
};

test.each([
  ['示例县财政局', '示例县财政局', 'name'],
  ['教体局', '示例县教育体育局', 'shortName'],
  ['示例县教育局', '示例县教育体育局', 'formerName'],
  ['示例县发展改革局', '示例县发展和改革局', 'near'],
  ['财政局', '示例县财政局', 'near'],
  ['示例县 财政局', '示例县财政局', 'near'],
  ['示例县发改局', '示例县发展和改革局', 'near'],
  ['示例县东城街道', '示例县东城街道办事处', 'near'],
])('%s is taken for %s', (name, organ, by) => {
  expect(matchOf(name)).toEqual([organ, by]);
});

test('a name that differs by other characters is never taken for another, but told', () => {
  const { matches, suggestions } = matchOrgans(
    ['示例县西城街道办事处', '示例市财政局', '示例县审计局'],
    ROSTER,
  );
  expect(matches.size).toBe(0);
  expect(suggestions.get('示例县西城街道办事处')).toEqual(['示例县东城街道办事处']);
  expect(suggestions.get('示例县审计局')).toEqual([]);
});

test('an organ that another name stands for, or that two names are near, is nobody else’s', () => {
  expect(matchOf('财政局', '示例县财政局')).toBeUndefined();
  expect(matchOf('发改局', '示例县发展改革局')).toBeUndefined();
});

test('the name of a file tells the organ where it bears the name of one alone', () => {
  const organOf = (name: string) => organInFileName(name, ROSTER)?.name;
  expect(organOf('报送/12示例县财政局2025年报.doc')).toBe('示例县财政局');
  expect(organOf('教体局.pdf')).toBe('示例县教育体育局');
  expect(organOf('财政局（终稿）.pdf')).toBe('示例县财政局');
  expect(organOf('年报.pdf')).toBeUndefined();
});
