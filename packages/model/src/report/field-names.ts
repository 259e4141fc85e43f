import { type Language, words } from '@xxgk/document';
import { elementName, namedElements } from '@xxgk/official';

const FIELD_NAMES = words<Readonly<Record<string, string>>>({
  'zh-CN': {
    schema: '数据格式标识',
    edition: '报告格式版本',
    year: '报告年度',
    organ: '机关',
    'organ.name': '机关名称',
    'organ.kind': '机关类别',
    title: '标题',
    preamble: '引言',
    overview: '一、总体情况',
    disclosureBefore: '二、主动公开政府信息情况的表前文字',
    disclosure: '二、主动公开政府信息情况',
    disclosureAfter: '二、主动公开政府信息情况的表后文字',
    applicationsBefore: '三、收到和处理政府信息公开申请情况的表前文字',
    applications: '三、收到和处理政府信息公开申请情况',
    applicationsAfter: '三、收到和处理政府信息公开申请情况的表后文字',
    proceedingsBefore: '四、政府信息公开行政复议、行政诉讼情况的表前文字',
    proceedings: '四、政府信息公开行政复议、行政诉讼情况',
    proceedingsAfter: '四、政府信息公开行政复议、行政诉讼情况的表后文字',
    problems: '五、存在的主要问题及改进情况',
    other: '六、其他需要报告的事项',
    date: '成文日期',
    official: '版头和版记',
    archive: '归档信息',
    accepted: '已接受的检查结果',
  },
  en: {
    schema: 'schema',
    edition: 'edition',
    year: 'year',
    organ: 'organ',
    'organ.name': 'organ.name',
    'organ.kind': 'organ.kind',
    title: 'title',
    preamble: 'preamble',
    overview: 'overview (一、总体情况)',
    disclosureBefore: 'disclosureBefore (二, above the table)',
    disclosure: 'disclosure (二)',
    disclosureAfter: 'disclosureAfter (二, below the table)',
    applicationsBefore: 'applicationsBefore (三, above the table)',
    applications: 'applications (三)',
    applicationsAfter: 'applicationsAfter (三, below the table)',
    proceedingsBefore: 'proceedingsBefore (四, above the table)',
    proceedings: 'proceedings (四)',
    proceedingsAfter: 'proceedingsAfter (四, below the table)',
    problems: 'problems (五)',
    other: 'other (六)',
    date: 'date',
    official: 'official',
    archive: 'archive',
    accepted: 'accepted',
  },
});

const OFFICIAL = 'official.';

/** The name of a field that is no figure, in words; the path itself where it has none. */
export function fieldName(path: string, language: Language): string {
  if (path.startsWith(OFFICIAL)) return elementName(path.slice(OFFICIAL.length), language);
  return FIELD_NAMES(language)[path] ?? path;
}

/** The paths of all fields that have a name. */
export function namedFields(): readonly string[] {
  return [...Object.keys(FIELD_NAMES('zh-CN')), ...namedElements().map((path) => `${OFFICIAL}${path}`)];
}
