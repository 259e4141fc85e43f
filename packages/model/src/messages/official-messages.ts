import type { Wording } from './messages.js';

/** Sentences about 版头 and 版记. */
export interface OfficialMessages {
  readonly numberNormalised: (written: string, proper: string) => Wording;
  readonly numberUnreadable: (written: string) => Wording;
  readonly serial: (written: string) => Wording;
  readonly secrecy: (written: string) => Wording;
  readonly secrecyWithoutSerial: () => Wording;
  readonly urgency: (written: string) => Wording;
  readonly signersNotUpward: () => Wording;
  readonly upwardWithoutSigner: () => Wording;
  readonly printedOn: (written: string) => Wording;
  readonly printedTogether: () => Wording;
  readonly manyOrgans: (count: number, hostAlone: boolean) => Wording;
  readonly longOrgan: (organ: string) => Wording;
  readonly elementOfOtherForm: (element: string, form: string) => Wording;
  readonly fixNumber: string;
  readonly form: Readonly<Record<'document' | 'letter' | 'order' | 'minutes', string>>;
}

export const officialZhCn: OfficialMessages = {
  numberNormalised: (written, proper) => ({
    message: `发文字号“${written}”的写法不规范，已按“${proper}”编排。`,
    hint: '年份用六角括号〔〕括入，序号不编虚位、不加“第”字，后加“号”字。',
  }),
  numberUnreadable: (written) => ({
    message: `发文字号“${written}”中找不到机关代字、四位年份和序号，已照原样编排。`,
    hint: '请写成“示政办〔2026〕2号”的形式。',
  }),
  serial: (written) => ({
    message: `份号“${written}”不是6位阿拉伯数字。`,
    hint: '请写成 "000001" 的形式（加引号，保留前面的0）。',
  }),
  secrecy: (written) => ({
    message: `密级和保密期限“${written}”的写法不规范。`,
    hint: '请写成“机密★1年”的形式，密级为绝密、机密或秘密。',
  }),
  secrecyWithoutSerial: () => ({
    message: '标注了密级，但没有份号。',
    hint: '涉密公文应当标注份号，请填写 official.serial。',
  }),
  urgency: (written) => ({ message: `紧急程度“${written}”不规范。`, hint: '请填写“特急”或“加急”。' }),
  signersNotUpward: () => ({
    message: '填写了签发人，但不是上行文，签发人没有编排。',
    hint: '只有上行文标注签发人；确为上行文的，请写 direction: up。',
  }),
  upwardWithoutSigner: () => ({ message: '上行文没有标注签发人。', hint: '请填写 official.signers。' }),
  printedOn: (written) => ({
    message: `印发日期“${written}”不是实际存在的日期，已照原样编排。`,
    hint: '请写成 2026-01-20 的形式。',
  }),
  printedTogether: () => ({
    message: '印发机关和印发日期只填写了一项。',
    hint: '两者编排在同一行，请同时填写 official.printedBy 和 official.printedOn。',
  }),
  manyOrgans: (count, hostAlone) => ({
    message: `发文机关标志中有${count}个机关，${hostAlone ? '只排主办机关' : '字号已缩小'}以保证首页显示正文。`,
    hint: '联合行文可以只标主办机关名称，请用 official.markOrgans 指定。',
  }),
  longOrgan: (organ) => ({
    message: `发文机关标志“${organ}”过长，字形已压窄。`,
    hint: '请使用规范化简称，用 official.markOrgans 指定。',
  }),
  elementOfOtherForm: (element, form) => ({
    message: `${form}没有“${element}”这一要素，没有编排。`,
    hint: '请核对 official.form，或删去该字段。',
  }),
  fixNumber: '改为规范的发文字号',
  form: { document: '通用格式', letter: '信函格式', order: '命令（令）格式', minutes: '纪要格式' },
};

export const officialEn: OfficialMessages = {
  numberNormalised: (written, proper) => ({
    message: `The document number "${written}" is not in the official form; it is set as "${proper}".`,
    hint: 'The year stands in 〔〕; the number has no 第 and no leading zero and ends in 号.',
  }),
  numberUnreadable: (written) => ({
    message: `The document number "${written}" has no organ code, four-digit year and number; it is set as written.`,
    hint: 'Write it like 示政办〔2026〕2号.',
  }),
  serial: (written) => ({
    message: `The serial "${written}" is not six digits.`,
    hint: 'Write it like "000001", in quotation marks.',
  }),
  secrecy: (written) => ({
    message: `The secrecy "${written}" is not in the official form.`,
    hint: 'Write it like 机密★1年.',
  }),
  secrecyWithoutSerial: () => ({
    message: 'A secret document has no serial.',
    hint: 'Fill in official.serial.',
  }),
  urgency: (written) => ({
    message: `The urgency "${written}" is not one of the official ones.`,
    hint: 'Write 特急 or 加急.',
  }),
  signersNotUpward: () => ({
    message: 'Signers are named, but the document does not go to a superior; they are not set.',
    hint: 'Only documents to a superior name signers: write direction: up where it is one.',
  }),
  upwardWithoutSigner: () => ({
    message: 'A document to a superior names no signer.',
    hint: 'Fill in official.signers.',
  }),
  printedOn: (written) => ({
    message: `The date of printing "${written}" is no date; it is set as written.`,
    hint: 'Write it like 2026-01-20.',
  }),
  printedTogether: () => ({
    message: 'Only one of the printing organ and the date of printing is given.',
    hint: 'Fill in official.printedBy and official.printedOn.',
  }),
  manyOrgans: (count, hostAlone) => ({
    message: `The mark names ${count} organs; ${hostAlone ? 'the host stands alone in it' : 'it is set smaller'} so that the first page shows text.`,
    hint: 'The mark may name the host alone: fill in official.markOrgans.',
  }),
  longOrgan: (organ) => ({
    message: `The mark "${organ}" is long; its characters are condensed.`,
    hint: 'Use the official short name: fill in official.markOrgans.',
  }),
  elementOfOtherForm: (element, form) => ({
    message: `The ${form} has no "${element}"; it is not set.`,
    hint: 'Check official.form, or remove the field.',
  }),
  fixNumber: 'Write the document number in the official form',
  form: { document: 'common form', letter: 'letter form', order: 'order form', minutes: 'minutes form' },
};
