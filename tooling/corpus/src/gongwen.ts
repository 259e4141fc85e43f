import { soundPng } from './pictures.js';
import { type Random, seededRandom } from './random.js';

/** An official document that is no report, as Markdown, with the pictures it names. */
export interface MadeDocument {
  readonly name: string;
  readonly markdown: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const KINDS = ['通知', '意见', '决定', '通报', '报告', '请示', '函', '批复', '通告', '纪要'] as const;
const MATTERS = [
  '做好春季农田水利建设',
  '加强学校食堂安全管理',
  '开展城区停车秩序整治',
  '推进政务服务事项集中办理',
  '组织全县应急演练',
];
const ORGANS = ['示例县人民政府', '示例县教育局', '示例市住房和城乡建设局', '示例县人民政府办公室'];
const CLAUSES = [
  '各单位要明确一名负责人具体抓落实',
  '每月25日前报送进展情况',
  '对发现的问题建立台账、逐项销号',
  '2026年投入资金1280.5万元，比上年增长12.6%',
  '完成率达到95%以上',
  '坚持“谁主管、谁负责”的原则',
  '由县发展改革局（县重点项目办）牵头协调',
  '按照《示例县行政规范性文件管理办法》执行',
  '涉及的PDF、OFD等电子文件一并归档',
  '联系群众、依靠群众、服务群众，把工作做到群众心坎上',
];
const HEADINGS = ['总体要求', '主要任务', '工作步骤', '保障措施', '有关要求'];
const WORDS = [
  '水利局',
  '教育局',
  '财政局',
  '应急管理局',
  '元通镇',
  '新安乡',
  '城北街道',
  '长期坚持',
  '4月20日前',
  '按季度通报',
];

/** So many documents of several kinds with all that their text may hold: headings, stress, points, tables, pictures, notes, attachments, some of them on turned pages. */
export function makeDocuments(count: number): readonly MadeDocument[] {
  return Array.from({ length: count }, (_, index) => makeDocument(index + 1));
}

function makeDocument(number: number): MadeDocument {
  const random = seededRandom(9704 + number);
  const name = `gongwen-made-${String(number).padStart(2, '0')}`;
  const kind = random.pick(KINDS);
  const organ = random.pick(ORGANS);
  const files: Record<string, Uint8Array> = {};
  const hasPicture = random.chance(0.3);
  if (hasPicture) files[`${name}.png`] = soundPng();
  const body = Array.from({ length: random.integer(2, 4) }, (_, index) => section(index, random)).flat();
  if (hasPicture) body.push(`![工作流程](${name}.png)`);
  const attachments = Array.from({ length: random.integer(0, 2) }, (_, index) =>
    attachment(index + 1, random),
  ).flat();
  const markdown = [
    '---',
    `文种: ${kind}`,
    `发文机关: ${organ}`,
    ...(kind === '纪要' ? [] : [`发文字号: 示发〔2026〕${number}号`]),
    ...(kind === '报告' || kind === '请示' ? ['签发人: 张明远'] : []),
    ...(kind === '通告' || kind === '纪要' ? [] : ['主送机关: [各乡镇人民政府, 县政府各部门]']),
    '成文日期: 2026-03-05',
    ...(random.chance(0.6) ? ['抄送机关: [县委办公室, 县人大常委会办公室]'] : []),
    ...(kind === '函' || random.chance(0.3)
      ? []
      : ['印发机关: 示例县人民政府办公室', '印发日期: 2026-03-06']),
    '---',
    '',
    ...[
      `# ${organ}关于${random.pick(MATTERS)}的${kind}`,
      sentences(random, 2),
      ...withNotes(body, number),
      ...attachments,
    ].flatMap((text) => [text, '']),
  ].join('\n');
  return { name, markdown, files };
}

/** Some paragraphs call a note, which says as much as a line or a few. */
function withNotes(body: readonly string[], number: number): readonly string[] {
  const random = seededRandom(33_476 + number);
  const notes: string[] = [];
  const noted = body.map((text) => {
    if (!/^[^#|!\-\d表注][^\n]*。$/u.test(text) || !random.chance(0.25)) return text;
    notes.push(`[^${notes.length + 1}]: ${sentences(random, random.integer(1, 3)).replaceAll('**', '')}`);
    return text.replace(/。$/u, `[^${notes.length}]。`);
  });
  return [...noted, ...notes];
}

function section(index: number, random: Random): readonly string[] {
  const parts = [`## ${HEADINGS[index] ?? '其他'}`, sentences(random, random.integer(1, 4))];
  if (random.chance(0.5))
    parts.push('### 工作目标', sentences(random, 2), '### 责任分工', sentences(random, 3));
  if (random.chance(0.4)) parts.push([1, 2, 3].map((item) => `${item}. ${sentences(random, 1)}`).join('\n'));
  if (random.chance(0.4)) parts.push([1, 2, 3].map(() => `- ${random.pick(CLAUSES)}；`).join('\n'));
  if (random.chance(0.5)) parts.push(`表${index + 1} 任务分工`, table(random), '注：完成时限为2026年。');
  return parts;
}

function attachment(number: number, random: Random): readonly string[] {
  const isTurned = random.chance(0.3);
  return [
    `# 附件${number}：任务清单（${number}）`,
    ...(isTurned ? ['<!-- 横排 -->'] : []),
    ...(random.chance(0.5) ? [sentences(random, 2)] : []),
    table(random, random.integer(4, 30)),
  ];
}

function table(random: Random, rows = random.integer(3, 12)): string {
  const columns = random.integer(3, 7);
  const cells = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column)).join(' | ')} |`;
  return [
    cells((column) => (column === 0 ? '序号' : `${random.pick(WORDS)}`)),
    cells((column) => (column === 0 ? '---' : random.pick(['---', ':---', '---:']))),
    ...Array.from({ length: rows }, (_, row) =>
      cells((column) => {
        if (column === 0) return String(row + 1);
        return random.chance(0.3) ? String(random.integer(1, 9999)) : random.pick([...WORDS, ...CLAUSES]);
      }),
    ),
  ].join('\n');
}

/** Sentences of two or three clauses; in some of them words are stressed. */
function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const clauses = Array.from({ length: random.integer(1, 3) }, () => random.pick(CLAUSES));
    const words = clauses.join('，');
    return `${random.chance(0.2) ? `**${words}**` : words}。`;
  }).join('');
}
