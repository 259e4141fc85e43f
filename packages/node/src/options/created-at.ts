import { defineError, parseMoment } from '@xxgk/document';
import type { LocalContext } from '../process/local-context.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
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
 * The moment that the files are to record: --created-at, else SOURCE_DATE_EPOCH; `undefined` leaves it to the report's
 * date. Never the clock: the same input gives the same bytes. @throws XxgkError `option-invalid`
 */
export function createdAt(option: string | undefined, { variables = {} }: LocalContext): string | undefined {
  if (option !== undefined) return checkedMoment(option);
  const epoch = variables['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return undefined;
  if (!/^\d{1,11}$/.test(epoch)) throw badEpoch([epoch]);
  return new Date(Number(epoch) * 1000).toISOString();
}

function checkedMoment(value: string): string {
  try {
    return parseMoment(DAY.test(value) ? `${value}T00:00:00${BEIJING}` : value).iso;
  } catch (cause) {
    throw badCreatedAt([value], cause);
  }
}
