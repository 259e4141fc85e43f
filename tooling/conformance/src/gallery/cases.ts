import { seal, secondStamp, signatureStamp } from './drawings.js';

/** One picture case: a report, and the pages of it that are worth looking at. */
export interface GalleryCase {
  readonly id: string;
  readonly title: string;
  /** What to look at, and where the standard shows it. */
  readonly remark: string;
  /** Fields that replace those of the base report. */
  readonly report: object;
  /** Options of `xxgk build`. */
  readonly options?: readonly string[];
  /** Files that lie beside the report, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly pages: readonly ('first' | 'second' | 'third' | 'fourth' | 'fifth' | 'last')[];
}

const NUMBER = '例金函〔2023〕2号';
const RECIPIENT = '示例市人民政府办公室';
const IMPRINT = {
  copyTo: ['示例市档案馆', '示例市图书馆'],
  printedBy: '示例区金融工作局办公室',
  printedOn: '2023-01-18',
};

const NONE = { naturalPerson: 0, commercial: 0, research: 0, socialWelfare: 0, legalService: 0, other: 0 };
const CHARTED = { ...NONE, naturalPerson: 72, commercial: 6, legalService: 2 };

/** Rows of applications in which there was nothing. */
function outcomes(keys: readonly string[]): Readonly<Record<string, typeof NONE>> {
  return Object.fromEntries(keys.map((key) => [key, NONE]));
}

/** Everything that a document may look like, one case each. */
export const galleryCases: readonly GalleryCase[] = [
  {
    id: 'plain',
    title: '网上公开版（无版头、版记）',
    remark: '标题、正文、表格、署名与成文日期。',
    report: {},
    pages: ['first', 'second', 'last'],
  },
  {
    id: 'upward',
    title: '上行文，两个签发人，盖章',
    remark: '发文字号居左空一字，与最后一个签发人同处一行；对照标准附图“公文首页版式（上行文）”。',
    report: {
      official: {
        serial: '000001',
        secrecy: '机密★1年',
        urgency: '特急',
        documentNumber: NUMBER,
        signers: ['张三', '欧阳明'],
        seal: 'seal.svg',
        recipient: RECIPIENT,
        ...IMPRINT,
      },
    },
    files: { 'seal.svg': seal },
    pages: ['first', 'fifth', 'last'],
  },
  {
    id: 'unstamped',
    title: '下行文，不盖章，附注',
    remark: '发文字号居中；署名右空二字，成文日期首字右移二字。',
    report: {
      official: {
        direction: 'down',
        documentNumber: NUMBER,
        recipient: '各街道办事处',
        stamped: false,
        note: '此件公开发布',
        ...IMPRINT,
      },
    },
    pages: ['first', 'fifth', 'last'],
  },
  {
    id: 'joint',
    title: '联合行文',
    remark: '主办机关在前，“文件”二字居右、上下居中。',
    report: {
      official: {
        organs: ['示例市财政局', '示例市教育局', '示例市人力资源和社会保障局'],
        suffix: '文件',
        documentNumber: '例财发〔2023〕12号',
        recipient: RECIPIENT,
        ...IMPRINT,
      },
    },
    pages: ['first', 'last'],
  },
  {
    id: 'letter',
    title: '信函格式',
    remark: '上粗下细、上细下粗两条红色双线，首页不显示页码；对照标准附图“信函格式首页版式”。',
    report: {
      official: { form: 'letter', documentNumber: NUMBER, recipient: RECIPIENT, copyTo: IMPRINT.copyTo },
    },
    pages: ['first', 'last'],
  },
  {
    id: 'order',
    title: '命令（令）格式',
    remark: '令号居中，签发人职务、签名章与成文日期；对照标准附图“命令（令）格式首页版式”。',
    report: {
      official: {
        form: 'order',
        orderNumber: '第2号',
        signers: ['张三'],
        signerPost: '局长',
        signature: 'signature.svg',
        ...IMPRINT,
      },
    },
    files: { 'signature.svg': signatureStamp },
    pages: ['first', 'fifth', 'last'],
  },
  {
    id: 'joint-order',
    title: '联合发布的命令（令）',
    remark: '签发人职务、签名章依次上下排列（标准7.3.5.3）。',
    report: {
      official: {
        form: 'order',
        organs: ['示例市财政局', '示例市教育局'],
        orderNumber: '第3号',
        signers: ['张三', '王田'],
        signerPost: ['示例市财政局局长', '示例市教育局局长'],
        signature: ['signature.svg', 'second.svg'],
        ...IMPRINT,
      },
    },
    files: { 'signature.svg': signatureStamp, 'second.svg': secondStamp },
    pages: ['first', 'fifth', 'last'],
  },
  {
    id: 'minutes',
    title: '纪要格式',
    remark: '出席、请假、列席以3号黑体标注；不盖章。',
    report: {
      official: {
        form: 'minutes',
        documentNumber: NUMBER,
        attendance: {
          present: ['张三', '李四', '王五'],
          excused: ['赵六'],
          observers: ['市档案馆', '市图书馆'],
        },
        ...IMPRINT,
      },
    },
    pages: ['first', 'fifth', 'last'],
  },
  {
    id: 'long-title',
    title: '长标题',
    remark: '回行词意完整，呈梯形或菱形。',
    report: {
      title:
        '示例区金融工作局关于贯彻落实政府信息公开条例、推进决策执行管理服务结果全过程公开和依申请公开规范办理情况的2022年政府信息公开工作年度报告',
    },
    pages: ['first'],
  },
  {
    id: 'landscape',
    title: '横排表格',
    remark: '表格横排，页码仍在纸张下端；对照标准第8章“公文中的横排表格”。',
    report: {},
    options: ['--tables', 'landscape'],
    pages: ['third'],
  },
  {
    id: 'wide-figures',
    title: '十五个八位数',
    remark: '表格自动横排，用小五号，数字不断行。',
    report: {
      proceedings: Object.fromEntries(
        ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map((key) => [
          key,
          {
            upheld: 12_345_678,
            corrected: 10_000_000,
            other: 10_000_001,
            pending: 12_000_000,
            total: 44_345_679,
          },
        ]),
      ),
    },
    pages: ['fourth'],
  },
  {
    id: 'charts',
    title: '图表',
    remark: '由报告数据生成，黑白打印也能分辨；PDF 中为矢量图。',
    report: {
      overview: `全年收到申请的办理结果和申请人类别见图。
![申请办理结果](chart:outcomes)
![新收申请的申请人类别](chart:applicants)
各类申请均在法定期限内答复。`,
      applications: {
        newlyReceived: CHARTED,
        carriedOver: NONE,
        results: {
          granted: { ...NONE, naturalPerson: 41, commercial: 6 },
          partlyGranted: { ...NONE, naturalPerson: 9 },
          refused: outcomes([
            'stateSecret',
            'otherLaws',
            'securityAndStability',
            'thirdPartyRights',
            'internalAffairs',
            'processInformation',
            'enforcementFiles',
            'administrativeInquiry',
          ]),
          unavailable: {
            ...outcomes(['needsCreation', 'stillUnclear']),
            notHeld: { ...NONE, naturalPerson: 18 },
          },
          notProcessed: outcomes(['petition', 'repeated', 'publication', 'excessive', 'confirmation']),
          otherOutcomes: outcomes(['correctionOverdue', 'feeOverdue', 'other']),
        },
        carriedForward: { ...NONE, naturalPerson: 4, legalService: 2 },
      },
    },
    pages: ['first'],
  },
];
