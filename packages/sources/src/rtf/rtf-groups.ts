/** How a group is read. */
export type RtfGroupKind =
  | 'text'
  | 'skipped'
  | 'fonts'
  | 'colours'
  | 'field'
  | 'instruction'
  | 'result'
  | 'number'
  | 'box'
  | 'object'
  | 'class'
  | 'note';

/** Groups by the control word with which they begin. Others that are marked as such (`\*`) are passed over. */
const KINDS: ReadonlyMap<string, RtfGroupKind> = new Map<string, RtfGroupKind>([
  ['fonttbl', 'fonts'],
  ['colortbl', 'colours'],
  ['field', 'field'],
  ['fldinst', 'instruction'],
  ['fldrslt', 'result'],
  ['listtext', 'number'],
  ['pntext', 'number'],
  ['shptxt', 'box'],
  ['object', 'object'],
  ['objclass', 'class'],
  ['footnote', 'note'],
  ...[
    'stylesheet',
    'info',
    'header',
    'headerl',
    'headerr',
    'headerf',
    'footer',
    'footerl',
    'footerr',
    'footerf',
    'annotation',
    'pict',
    'shprslt',
    'nonesttables',
    'listtable',
    'listoverridetable',
    'revtbl',
    'generator',
    'bkmkstart',
    'bkmkend',
    'result',
    'objdata',
    'themedata',
    'colorschememapping',
    'datastore',
    'latentstyles',
    'xmlnstbl',
    'filetbl',
    'tc',
    'xe',
    'comment',
    'ftnsep',
    'ftnsepc',
    'aftnsep',
    'aftnsepc',
    'sp',
    'do',
    'private',
    'title',
    'author',
  ].map((name): [string, RtfGroupKind] => [name, 'skipped']),
]);
/** Groups marked as passed over by others, of which the words count. */
const KNOWN_STARRED: ReadonlySet<string> = new Set([
  'shpinst',
  'nesttableprops',
  'ud',
  'mmath',
  'momath',
  'momathpara',
  'mr',
  'mf',
  'mnum',
  'mden',
]);

/** What a control word makes of the group that it begins; `undefined` where it says nothing of it. */
export function groupKind(name: string, isStarred: boolean): RtfGroupKind | undefined {
  const known = KINDS.get(name);
  if (known !== undefined) return known;
  return isStarred && !KNOWN_STARRED.has(name.toLowerCase()) ? 'skipped' : undefined;
}

/** Control words that stand for characters. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
};
