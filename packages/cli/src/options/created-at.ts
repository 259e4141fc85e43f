import type { Report } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const BEIJING = '+08:00';

/**
 * The moment that the files record: --created-at, else SOURCE_DATE_EPOCH, else the date of the report, else the first
 * day after its year. Never the clock: the same input gives the same bytes. @throws Failure (usage)
 */
export function createdAt(
  option: string | undefined,
  report: Pick<Report, 'date' | 'year'>,
  context: CommandContext,
): string {
  if (option !== undefined) return checkedMoment(option, context);
  const epoch = context.variables['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && epoch !== '') {
    if (!/^\d{1,11}$/.test(epoch)) throw new Failure(ExitCode.usage, context.messages.badEpoch(epoch));
    return new Date(Number(epoch) * 1000).toISOString();
  }
  return `${report.date ?? `${report.year + 1}-01-01`}T00:00:00${BEIJING}`;
}

function checkedMoment(value: string, { messages }: CommandContext): string {
  const moment = DAY.test(value) ? `${value}T00:00:00${BEIJING}` : value;
  if (!MOMENT.test(moment) || Number.isNaN(Date.parse(moment))) {
    throw new Failure(ExitCode.usage, messages.badCreatedAt(value));
  }
  return moment;
}
