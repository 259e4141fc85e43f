import { type Language, words } from '@xxgk/document';

const ELEMENT_NAMES = words<Readonly<Record<string, string>>>({
  'zh-CN': {
    form: '格式',
    direction: '行文方向',
    organs: '发文机关',
    markOrgans: '发文机关标志中的机关',
    suffix: '发文机关标志中机关名称后的字',
    serial: '份号',
    secrecy: '密级和保密期限',
    urgency: '紧急程度',
    documentNumber: '发文字号',
    orderNumber: '令号',
    signers: '签发人',
    signerPost: '签发人职务',
    recipient: '主送机关',
    attachments: '附件',
    stamped: '是否盖章',
    note: '附注',
    attendance: '出席、请假、列席人员',
    'attendance.present': '出席人员',
    'attendance.excused': '请假人员',
    'attendance.observers': '列席人员',
    copyTo: '抄送机关',
    printedBy: '印发机关',
    printedOn: '印发日期',
    seal: '印章图片',
    signature: '签名章图片',
    cover: '报送函',
    'cover.title': '报送函标题',
    'cover.text': '报送函正文',
  },
  en: {
    form: 'official.form (格式)',
    direction: 'official.direction (行文方向)',
    organs: 'official.organs (发文机关)',
    markOrgans: 'official.markOrgans (发文机关标志中的机关)',
    suffix: 'official.suffix (发文机关标志中机关名称后的字)',
    serial: 'official.serial (份号)',
    secrecy: 'official.secrecy (密级和保密期限)',
    urgency: 'official.urgency (紧急程度)',
    documentNumber: 'official.documentNumber (发文字号)',
    orderNumber: 'official.orderNumber (令号)',
    signers: 'official.signers (签发人)',
    signerPost: 'official.signerPost (签发人职务)',
    recipient: 'official.recipient (主送机关)',
    attachments: 'official.attachments (附件)',
    stamped: 'official.stamped (是否盖章)',
    note: 'official.note (附注)',
    attendance: 'official.attendance (出席、请假、列席人员)',
    'attendance.present': 'official.attendance.present (出席人员)',
    'attendance.excused': 'official.attendance.excused (请假人员)',
    'attendance.observers': 'official.attendance.observers (列席人员)',
    copyTo: 'official.copyTo (抄送机关)',
    printedBy: 'official.printedBy (印发机关)',
    printedOn: 'official.printedOn (印发日期)',
    seal: 'official.seal (印章图片)',
    signature: 'official.signature (签名章图片)',
    cover: 'official.cover (报送函)',
    'cover.title': 'official.cover.title (报送函标题)',
    'cover.text': 'official.cover.text (报送函正文)',
  },
});

/** The name of an official element, by its path in the elements; the path itself where it has none. */
export function elementName(path: string, language: Language): string {
  return ELEMENT_NAMES(language)[path] ?? path;
}

/** The paths of all elements that have a name. */
export function namedElements(): readonly string[] {
  return Object.keys(ELEMENT_NAMES('zh-CN'));
}
