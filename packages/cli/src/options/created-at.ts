import { defineError } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const BEIJING = '+08:00';

const badCreatedAt = defineError('option-invalid', {
  'zh-CN': (value: string) => `时间“${value}”无法识别。请写成 2023-01-18 或 2023-01-18T09:00:00+08:00。`,
  en: (value) => `"${value}" is no time. Write 2023-01-18 or 2023-01-18T09:00:00+08:00.`,
});

const badEpoch = defineError('option-invalid', {
  'zh-CN': (value: string) => `环境变量 SOURCE_DATE_EPOCH 应为秒数，现为“${value}”。请改正或删除该变量。`,
  en: (value) => `SOURCE_DATE_EPOCH must be seconds, but is "${value}". Correct or unset it.`,
});

/**
 * The moment that the files record: --created-at, else SOURCE_DATE_EPOCH, else the date of the report, else the first
 * day after its year. Never the clock: the same input gives the same bytes. @throws XxgkError `option-invalid`
 */
export function createdAt(
  option: string | undefined,
  report: Pick<Report, 'date' | 'year'>,
  { variables }: CommandContext,
): string {
  if (option !== undefined) return checkedMoment(option);
  const epoch = variables['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch)) throw badEpoch([epoch]);
    return new Date(Number(epoch) * 1000).toISOString();
  }
  return `${report.date ?? `${report.year + 1}-01-01`}T00:00:00${BEIJING}`;
}

function checkedMoment(value: string): string {
  const moment = DAY.test(value) ? `${value}T00:00:00${BEIJING}` : value;
  if (!MOMENT.test(moment) || Number.isNaN(Date.parse(moment))) throw badCreatedAt([value]);
  return moment;
}
