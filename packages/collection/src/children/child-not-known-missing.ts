import { defineFinding } from '@xxgk/document';

/** Organs without a report while files are unread: their reports may be among those. */
export const childNotKnownMissing = defineFinding({
  id: 'aggregate/missing-unsure',
  severity: 'error',
  demand: { 'zh-CN': '名单中的单位都已报送', en: 'All organs on the list have reported' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '有文件没有读出时，没有找到报告的单位不一定没有报。',
    en: 'While files are unread, an organ without a report may have reported all the same.',
  },
  remedy: {
    'zh-CN': '先处理没有读出的文件，再看谁没有报。',
    en: 'Deal with the unread files first, then see who is missing.',
  },
  text: {
    'zh-CN': (organs: readonly string[], unread: number) => ({
      message: `有${unread}个文件没有读出，下列${organs.length}个单位是否缺报还不能确定：${organs.join('、')}。`,
      hint: '请先处理没有读出的文件，再催报。',
    }),
    en: (organs, unread) => ({
      message: `${unread} file(s) are unread; whether these ${organs.length} organ(s) are missing is not known: ${organs.join(', ')}.`,
      hint: 'Deal with the unread files before you ask for reports.',
    }),
  },
});
