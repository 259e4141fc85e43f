import type { Official } from '@xxgk/official';

/** 《党政机关公文处理工作条例》(中办发〔2012〕14号): the clauses that the data below come from. */
const regulation = (article: string): string => `《党政机关公文处理工作条例》${article}`;

type Direction = NonNullable<Official['direction']>;
type OfficialForm = NonNullable<Official['form']>;

/** Whom a kind of document is addressed to above its text. */
export type Addressees =
  /** As a rule one organ. */
  | 'one'
  /** At least one organ. */
  | 'some'
  /** None: it speaks to everybody. */
  | 'none'
  /** As the occasion asks. */
  | 'free';

/** What is known of a kind of official document. */
export interface KindSpec {
  /** Its name, the last word of the title. */
  readonly name: string;
  /** Other names by which it is meant: 令. */
  readonly aliases?: readonly string[];
  readonly form: OfficialForm;
  /** The usual direction first. @rule 《党政机关公文处理工作条例》第十三至十七条 */
  readonly directions: readonly Direction[];
  readonly addressees: Addressees;
  /** Where the rule about its addressees comes from. */
  readonly addresseeSource: string;
  /** Customary last sentences, the most usual first; none where nothing is usual. @rule practice */
  readonly closings: readonly string[];
  /** What the title and the text of a new document begin with. @rule house */
  readonly starter: {
    readonly matter: string;
    readonly recipient?: string;
    readonly text: readonly string[];
  };
  /** The clause that says what it is for. */
  readonly source: string;
}

/** The fifteen kinds, in the order of the regulation. @rule 《党政机关公文处理工作条例》第八条 */
export const kinds = [
  {
    name: '决议',
    form: 'document',
    directions: ['down'],
    addressees: 'none',
    addresseeSource: 'practice: 决议由会议通过后公布，不写主送机关',
    closings: [],
    starter: { matter: '会议的决议', text: ['会议听取了……的报告，经过讨论，决定批准这个报告。'] },
    source: regulation('第八条（一）'),
  },
  {
    name: '决定',
    form: 'document',
    directions: ['down'],
    addressees: 'free',
    addresseeSource: 'practice',
    closings: [],
    starter: {
      matter: '关于……的决定',
      recipient: '各乡镇人民政府，县政府各部门',
      text: ['为了……，现决定如下。', '一、……', '二、……'],
    },
    source: regulation('第八条（二）'),
  },
  {
    name: '命令',
    aliases: ['令', '命令（令）'],
    form: 'order',
    directions: ['down'],
    addressees: 'none',
    addresseeSource: 'practice: 命令（令）向社会公布，不写主送机关',
    closings: ['自发布之日起施行', '现予公布'],
    starter: { matter: '令', text: ['《……办法》已经……通过，现予公布，自……年……月……日起施行。'] },
    source: regulation('第八条（三）'),
  },
  {
    name: '公报',
    form: 'document',
    directions: ['down'],
    addressees: 'none',
    addresseeSource: 'practice: 公报向社会公布，不写主送机关',
    closings: [],
    starter: { matter: '……公报', text: ['现将……情况公布如下。', '一、……', '二、……'] },
    source: regulation('第八条（四）'),
  },
  {
    name: '公告',
    form: 'document',
    directions: ['down'],
    addressees: 'none',
    addresseeSource: 'practice: 公告向国内外宣布，不写主送机关',
    closings: ['特此公告', '现予公告'],
    starter: { matter: '关于……的公告', text: ['根据……，现将有关事项公告如下。', '一、……', '特此公告。'] },
    source: regulation('第八条（五）'),
  },
  {
    name: '通告',
    form: 'document',
    directions: ['down'],
    addressees: 'none',
    addresseeSource: 'practice: 通告向社会公布，不写主送机关',
    closings: ['特此通告', '自发布之日起施行'],
    starter: { matter: '关于……的通告', text: ['为……，现就有关事项通告如下。', '一、……', '特此通告。'] },
    source: regulation('第八条（六）'),
  },
  {
    name: '意见',
    form: 'document',
    directions: ['down', 'up', 'level'],
    addressees: 'some',
    addresseeSource: regulation('第九条（八）'),
    closings: [],
    starter: {
      matter: '关于……的意见',
      recipient: '各乡镇人民政府，县政府各部门',
      text: ['为……，现提出如下意见。', '一、总体要求', '……', '二、主要措施', '……'],
    },
    source: regulation('第八条（七）'),
  },
  {
    name: '通知',
    form: 'document',
    directions: ['down', 'level'],
    addressees: 'some',
    addresseeSource: regulation('第九条（八）'),
    closings: ['特此通知', '请遵照执行', '请认真贯彻执行'],
    starter: {
      matter: '关于……的通知',
      recipient: '各乡镇人民政府，县政府各部门',
      text: ['为……，现将有关事项通知如下。', '一、……', '二、……'],
    },
    source: regulation('第八条（八）'),
  },
  {
    name: '通报',
    form: 'document',
    directions: ['down', 'level'],
    addressees: 'some',
    addresseeSource: regulation('第九条（八）'),
    closings: ['特此通报'],
    starter: {
      matter: '关于……的通报',
      recipient: '各乡镇人民政府，县政府各部门',
      text: ['现将……情况通报如下。', '一、基本情况', '……', '二、下一步要求', '……'],
    },
    source: regulation('第八条（九）'),
  },
  {
    name: '报告',
    form: 'document',
    directions: ['up'],
    addressees: 'one',
    addresseeSource: regulation('第十五条（一）'),
    closings: ['特此报告', '专此报告', '以上报告，请审阅'],
    starter: {
      matter: '关于……情况的报告',
      recipient: '示例市人民政府',
      text: ['现将……情况报告如下。', '一、工作情况', '……', '二、存在的问题', '……', '特此报告。'],
    },
    source: regulation('第八条（十）'),
  },
  {
    name: '请示',
    form: 'document',
    directions: ['up'],
    addressees: 'one',
    addresseeSource: regulation('第十五条（一）'),
    closings: [
      '妥否，请批示',
      '当否，请批示',
      '以上请示，请予批准',
      '以上请示如无不妥，请批转',
      '请批复',
      '请审批',
    ],
    starter: {
      matter: '关于……的请示',
      recipient: '示例市人民政府',
      text: ['因……，需要……，现请示如下。', '一、……', '妥否，请批示。'],
    },
    source: regulation('第八条（十一）'),
  },
  {
    name: '批复',
    form: 'document',
    directions: ['down'],
    addressees: 'one',
    addresseeSource: regulation('第九条（八）'),
    closings: ['此复', '特此批复'],
    starter: {
      matter: '关于……的批复',
      recipient: '示例乡人民政府',
      text: ['你乡《关于……的请示》（……〔2026〕1号）收悉。经研究，现批复如下。', '一、……', '此复。'],
    },
    source: regulation('第八条（十二）'),
  },
  {
    name: '议案',
    form: 'document',
    directions: ['up'],
    addressees: 'one',
    addresseeSource: regulation('第八条（十三）'),
    closings: ['请予审议', '现提请审议', '请审议'],
    starter: {
      matter: '关于提请审议……的议案',
      recipient: '示例县人民代表大会常务委员会',
      text: ['为……，县人民政府拟订了……，已经……讨论通过，现提请审议。'],
    },
    source: regulation('第八条（十三）'),
  },
  {
    name: '函',
    form: 'letter',
    directions: ['level', 'down', 'up'],
    addressees: 'some',
    addresseeSource: regulation('第九条（八）'),
    closings: [
      '特此函达',
      '特此函复',
      '请予函复',
      '请予支持',
      '盼复',
      '此函',
      '请函复',
      '专此函告',
      '特此函告',
    ],
    starter: {
      matter: '关于商请……的函',
      recipient: '示例县财政局',
      text: ['为……，现就有关事项函商如下。', '一、……', '请予支持，并请函复。'],
    },
    source: regulation('第八条（十四）'),
  },
  {
    name: '纪要',
    form: 'minutes',
    directions: ['down'],
    addressees: 'free',
    addresseeSource: 'GB/T 9704-2012 §10.3',
    closings: [],
    starter: { matter: '……会议纪要', text: ['……年……月……日，……主持召开会议。纪要如下。', '一、……', '二、……'] },
    source: regulation('第八条（十五）'),
  },
] as const satisfies readonly KindSpec[];

export type KindName = (typeof kinds)[number]['name'];

/** The kind that a name stands for: 通知, 令. */
export function kindNamed(name: string): KindSpec | undefined {
  const known: readonly KindSpec[] = kinds;
  return known.find((kind) => kind.name === name || kind.aliases?.includes(name) === true);
}

/** The kind that a title ends with. A title that ends 会议纪要 is of 纪要; one of an order ends 令. */
export function kindOfTitle(title: string): KindSpec | undefined {
  const known: readonly KindSpec[] = kinds;
  const bare = title.replace(/[（(][^（()）]{1,20}[）)]$/u, '');
  return known.find(({ name, aliases = [] }) => [name, ...aliases].some((word) => bare.endsWith(word)));
}
