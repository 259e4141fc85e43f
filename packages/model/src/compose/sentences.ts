import { evaluate } from '../prose/template/evaluate.js';
import { parseTemplate, type TemplatePiece } from '../prose/template/template.js';

/** The sentences the program itself writes. */
export const SENTENCES = {
  subject: '{{organ}}{{year}}年度实施《中华人民共和国政府信息公开条例》情况的报告',
  attachment: '{{organ}}{{year}}年政府信息公开工作年度报告的结构化数据（JSON）',
  disclosureSummary:
    '{{organ}}{{year}}年主动公开政府信息的数量，按《中华人民共和国政府信息公开条例》第二十条的各项列出。',
  applicationsSummary:
    '{{organ}}{{year}}年收到和处理政府信息公开申请的数量，按办理结果（行）和申请人类别（列）列出。',
  proceedingsSummary:
    '{{organ}}{{year}}年因政府信息公开被申请行政复议、提起行政诉讼的数量，按程序和结果列出。',
  coverTitleLetter: '{{organ}}关于报送{{year}}年政府信息公开工作年度报告的函',
  coverTitleReport: '{{organ}}关于报送{{year}}年政府信息公开工作年度报告的报告',
  coverText:
    '按照《中华人民共和国政府信息公开条例》第四十九条的规定，我单位编制了《{{title}}》，现予报送，请审阅。',
  note: '（{{words}}）',
  attachmentLabel: '附件',
  attachmentLabelNumbered: '附件{{number}}',
  printed: '{{date}}印发',
  caption: '图{{number}} {{words}}',
  picture: '图片（{{path}}）',
} as const;

const parsed = new Map<string, readonly TemplatePiece[]>();

/**
 * Fills a sentence. Strict: a name that is not given is an error, never an empty string; nothing is HTML-escaped.
 * @throws RangeError when the sentence is no template or names a value that is not given.
 */
export function renderSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const pieces = parsed.get(sentence) ?? piecesOf(sentence);
  parsed.set(sentence, pieces);
  const { text, problems } = evaluate(sentence, pieces, {
    value: (name) => (Object.hasOwn(values, name) ? values[name] : undefined),
    last: () => undefined,
    subtotal: () => undefined,
    names: Object.keys(values),
    hasLast: false,
  });
  const [problem] = problems;
  if (problem !== undefined) throw new RangeError(`sentence ${sentence}: ${problem.fault} ${problem.name}`);
  return text;
}

function piecesOf(sentence: string): readonly TemplatePiece[] {
  const template = parseTemplate(sentence);
  if (!template.ok) throw new RangeError(`sentence ${sentence} is no template`);
  return template.pieces;
}
