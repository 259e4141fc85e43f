import { sampleInput } from '@xxgk/fixtures';
import { parseReport, type Report } from '@xxgk/model';
import type { CheckOptions } from '../src/check-report.js';

/** A change to the faultless sample report, and what is given beside it. */
interface Case {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly options?: CheckOptions;
}

const TOPICS = '主动公开、政府信息管理、平台建设和监督保障均有进展。';
const RECEIVED = {
  'applications.newlyReceived.naturalPerson': 6,
  'applications.newlyReceived.total': 6,
  'applications.results.granted.naturalPerson': 6,
  'applications.results.granted.total': 6,
  'applications.results.total.naturalPerson': 6,
  'applications.results.total.total': 6,
};

function lastYear(): Report {
  const result = parseReport({
    ...sampleInput({
      ...RECEIVED,
      'applications.newlyReceived.naturalPerson': 5,
      'applications.newlyReceived.total': 5,
      'applications.results.granted.naturalPerson': 5,
      'applications.results.granted.total': 5,
      'applications.results.total.naturalPerson': 5,
      'applications.results.total.total': 5,
    }),
    year: 2021,
    date: '2022-01-18',
    overview: '上一年的正文另有写法。',
    problems: '公开栏目更新不够及时，将逐月检查。',
  });
  if (!result.ok) throw new Error('last year is no report');
  return result.report;
}

function overview(sentence: string): Case {
  return { fields: { overview: `（一）依申请公开。${sentence}\n（二）其他工作。${TOPICS}` } };
}

function example(wrong: string, right: string): { readonly fails: Case; readonly passes: Case } {
  return { fails: overview(wrong), passes: overview(right) };
}

function withFigures(one: Case, options?: Case['options']): Case {
  return { ...one, figures: RECEIVED, ...(options === undefined ? {} : { options }) };
}

/** For each rule about prose a report that breaks it and a like one that does not. */
export const PROSE_EXAMPLES: Readonly<Record<string, { readonly fails: Case; readonly passes: Case }>> = {
  'prose/applications-received': example('收到政府信息公开申请3件。', '收到政府信息公开申请0件。'),
  'prose/applications-carried-over': example('上年结转申请2件。', '上年结转申请0件。'),
  'prose/applications-answered': example('答复政府信息公开申请2件。', '答复政府信息公开申请0件。'),
  'prose/applications-carried-forward': example('结转下年度办理1件。', '结转下年度办理0件。'),
  'prose/outcomes': example('政府信息公开申请予以公开2件。', '政府信息公开申请予以公开0件。'),
  'prose/applicants': example('收到申请0件，其中自然人2件。', '收到申请0件，其中自然人0件。'),
  'prose/reconsideration': example('因政府信息公开被申请行政复议1件。', '因政府信息公开被申请行政复议0件。'),
  'prose/litigation': example('因政府信息公开被提起行政诉讼1件。', '因政府信息公开被提起行政诉讼0件。'),
  'prose/normative-documents': example('制发行政规范性文件1件。', '制发行政规范性文件0件。'),
  'prose/decisions': example('作出行政许可决定5件。', '作出行政许可决定0件。'),
  'prose/fees': example('收取行政事业性收费5万元。', '收取行政事业性收费0元。'),
  'prose/absence': {
    fails: withFigures(overview('全年未收到政府信息公开申请。')),
    passes: overview('全年未收到政府信息公开申请。'),
  },
  'prose/unwritten': example('（请写明办理情况。）', '办理情况良好。'),
  'prose/share': {
    fails: withFigures(overview('收到申请6件，予以公开6件，占90%。')),
    passes: withFigures(overview('收到申请6件，予以公开6件，占100%。')),
  },
  'prose/growth': {
    fails: withFigures(overview('收到申请6件，同比增长30%。'), { previous: lastYear() }),
    passes: withFigures(overview('收到申请6件，同比增长20%。'), { previous: lastYear() }),
  },
  'prose/sub-counts': {
    fails: withFigures(overview('收到申请6件，其中网络申请4件、信函申请1件。')),
    passes: withFigures(overview('收到申请6件，其中网络申请4件、信函申请2件。')),
  },
};
