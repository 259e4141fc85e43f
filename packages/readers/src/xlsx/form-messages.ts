import type { Language } from '@xxgk/document';

interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** The sentences of the reader of spreadsheets. */
export interface FormMessages {
  readonly staleSum: (sheet: string, cell: string, stored: string, computed: string) => Advice;
  readonly blanksAsZero: (count: number) => Advice;
  readonly sheetMissing: (sheet: string) => Advice;
}

const zhCn: FormMessages = {
  staleSum: (sheet, cell, stored, computed) => ({
    message: `工作表“${sheet}”${cell}的公式保存的结果是${stored}，按各单元格相加应为${computed}，已采用${computed}。`,
    hint: '请用 Excel 或 WPS 打开，核对后重新保存。',
  }),
  blanksAsZero: (count) => ({
    message: `有${count}个空白单元格按表中的选择计为0。`,
    hint: '其中有应填而未填的，请补填；不想这样处理时，在“基本情况”中改选“否”。',
  }),
  sheetMissing: (sheet) => ({
    message: `填报表中没有工作表“${sheet}”。`,
    hint: '请用 xxgk init --xlsx 重新生成填报表，把数据填入或粘贴到其中。',
  }),
};

const en: FormMessages = {
  staleSum: (sheet, cell, stored, computed) => ({
    message: `The formula in ${cell} of “${sheet}” has ${stored} stored but adds up to ${computed}, which was taken.`,
    hint: 'Open the file in Excel, check it and save it again.',
  }),
  blanksAsZero: (count) => ({
    message: `${count} blank cells count as 0, as the form says.`,
    hint: 'Fill in what is missing, or choose “否” in “基本情况”.',
  }),
  sheetMissing: (sheet) => ({
    message: `The form has no sheet “${sheet}”.`,
    hint: 'Make a new form with xxgk init --xlsx and fill it in.',
  }),
};

export function formMessagesIn(language: Language): FormMessages {
  return language === 'en' ? en : zhCn;
}
