import type { Random } from './random.js';

/** What an issued document may be, all met in the first seven of them. */
const KINDS = ['document', 'letter', 'sealed', 'order', 'joint', 'minutes', 'unstamped'] as const;
type Kind = (typeof KINDS)[number];

/** The issuing side of a report: its fields, options of the command and the pictures it names. */
export interface Issue {
  readonly official: object;
  readonly options: readonly string[];
  readonly needsSeal: boolean;
  readonly needsSignature: boolean;
}

const NAMES = ['王堃', '欧阳明远', '张喆', '李卫', '陈𬭎'];
const OFFICES = ['财政局', '教育局', '民政局', '司法局', '人力资源和社会保障局', '水务局'];

/** What an issued document carries in its head and imprint; `turn` counts the issued ones and decides the form. */
export function makeIssue(random: Random, organ: string, year: number, turn: number): Issue {
  const kind = KINDS[turn % KINDS.length] ?? 'document';
  const round = Math.floor(turn / KINDS.length);
  return {
    official: { ...makeFrame(random, organ, year, turn), ...makeForm(random, kind, organ, round) },
    options: kind === 'letter' && round % 2 === 1 ? ['--profile', 'submission'] : [],
    needsSeal: kind === 'sealed',
    needsSignature: kind === 'order' && round % 2 === 1,
  };
}

function makeFrame(random: Random, organ: string, year: number, turn: number): object {
  const place = organ.slice(0, 2);
  return {
    documentNumber: `${place}政函〔${year + 1}〕${random.integer(1, 120)}号`,
    recipient: `${place}市人民政府办公室`,
    ...(turn % 3 === 1 && { copyTo: ['市档案馆', '市公共图书馆'] }),
    ...(turn % 4 === 2 && { attachments: makeAttachments(random) }),
    ...(turn % 5 === 3 && { serial: String(random.integer(1, 200)).padStart(6, '0'), urgency: '加急' }),
    ...(turn % 6 === 1 && {
      note: `联系人：${random.pick(NAMES)}，电话：0371-${random.integer(2000000, 8999999)}`,
    }),
    printedBy: `${organ}办公室`,
    printedOn: `${year + 1}-01-${random.integer(10, 28)}`,
  };
}

function makeAttachments(random: Random): readonly object[] {
  const titles = [
    '主动公开基本目录',
    `依申请公开典型案例选编（第${random.integer(1, 9)}辑）`,
    '政府信息公开工作考核评分标准以及各单位自评、互评和第三方评估结果汇总情况一览表',
  ];
  return titles
    .slice(0, random.integer(1, titles.length))
    .map((title) => ({ title, text: '内容见门户网站专栏。' }));
}

function makeForm(random: Random, kind: Kind, organ: string, round: number): object {
  const forms: Readonly<Record<Kind, () => object>> = {
    document: () => ({ signers: random.pick([['王堃'], ['欧阳明远', '张喆'], ['张喆', '李卫', '王堃']]) }),
    letter: () => ({ form: 'letter' }),
    sealed: () => ({ seal: 'seal.png' }),
    order: () => ({
      form: 'order',
      orderNumber: `第${random.integer(1, 60)}号`,
      signers: [random.pick(NAMES)],
      signerPost: random.pick(['局长', '主任', '县长']),
      ...(round % 2 === 1 && { signature: 'signature.png' }),
    }),
    joint: () => ({ organs: [organ, ...jointOrgans(organ, 1 + (round % 5))] }),
    minutes: () => ({
      form: 'minutes',
      attendance: {
        present: NAMES.slice(0, random.integer(2, NAMES.length)),
        excused: [random.pick(NAMES)],
        observers: ['市档案馆', '市公共图书馆', '各街道办事处'].slice(0, random.integer(1, 3)),
      },
    }),
    unstamped: () => ({ stamped: false }),
  };
  return forms[kind]();
}

function jointOrgans(organ: string, count: number): readonly string[] {
  return OFFICES.filter((office) => !organ.endsWith(office))
    .slice(0, count)
    .map((office) => `${organ.slice(0, 3)}${office}`);
}

/** What an archive asks of a document. */
export function makeArchive(random: Random, year: number): object {
  const number = String(random.integer(1, 9999)).padStart(4, '0');
  return {
    档号: `X${random.integer(100, 999)}-WS·${year + 1}-Y-BGS-${number}`,
    保管期限: random.pick(['永久', '定期30年']),
    密级: '公开',
    文件编号: `${year + 1}-${number}`,
    机构或问题: '办公室',
  };
}
