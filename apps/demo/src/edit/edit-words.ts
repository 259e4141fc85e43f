import type { Language } from '@xxgk/document';

/** Sentences of the report's head and of the fields beside it. */
export interface EditWords {
  readonly head: string;
  readonly edition: string;
  readonly editionOf: (id: string) => string;
  readonly lost: {
    readonly title: (id: string) => string;
    readonly lead: (count: number) => string;
    readonly confirm: (id: string) => string;
    readonly cancel: string;
  };
  readonly lastYear: string;
  readonly lastYearNone: string;
  readonly lastYearOf: (year: number, organ: string) => string;
  readonly lastYearOpen: string;
  readonly lastYearChange: string;
  readonly lastYearRemove: string;
  readonly lastYearShow: string;
  readonly notSet: string;
  readonly oneEachLine: string;
  readonly details: string;
  readonly detailsHelp: string;
  readonly charts: string;
  readonly beside: string;
}

export const editWords: Readonly<Record<Language, EditWords>> = {
  'zh-CN': {
    head: '机关和年度',
    edition: '格式',
    editionOf: (id) => (id === '2019' ? '2019年试行格式' : `${id}年格式`),
    lost: {
      title: (id) => `改用${id}年格式`,
      lead: (count) => `下面${count}个数在新格式中没有对应的单元格，改用后不再保留：`,
      confirm: (id) => `改用${id}年格式`,
      cancel: '不改',
    },
    lastYear: '上年报告',
    lastYearNone: '打开后可以对照去年的数据，检查结转数和雷同。',
    lastYearOf: (year, organ) => `${year}年，${organ}`,
    lastYearOpen: '打开上年报告…',
    lastYearChange: '换一份…',
    lastYearRemove: '不再对照',
    lastYearShow: '在表格中显示去年的数',
    notSet: '未填',
    oneEachLine: '多个时每行一个',
    details: '资料',
    detailsHelp: '填写版头、版记后，Word 和 PDF 按公文格式印出；归档信息写入文件属性。都可以不填。',
    charts: '图表',
    beside: '检查、版面、图表和资料',
  },
  en: {
    head: 'Organ and year',
    edition: 'Form',
    editionOf: (id) => (id === '2019' ? 'trial form of 2019' : `form of ${id}`),
    lost: {
      title: (id) => `Change to the form of ${id}`,
      lead: (count) => `These ${count} figures have no cell in the other form and will not be kept:`,
      confirm: (id) => `Change to the form of ${id}`,
      cancel: 'Leave it',
    },
    lastYear: 'Last year’s report',
    lastYearNone: 'Open it to see last year’s figures and to check what was carried over and copied.',
    lastYearOf: (year, organ) => `${year}, ${organ}`,
    lastYearOpen: 'Open last year’s report…',
    lastYearChange: 'Another…',
    lastYearRemove: 'Compare no more',
    lastYearShow: 'Show last year’s figures in the tables',
    notSet: 'not set',
    oneEachLine: 'one a line',
    details: 'Details',
    detailsHelp:
      'With head and imprint, Word and PDF are set as an issued document; archival data goes into the properties of the files. All of it may be left out.',
    charts: 'Charts',
    beside: 'Checks, pages, charts and details',
  },
};
