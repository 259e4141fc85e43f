import { defineError } from './xxgk-error.js';

/** One moment in the notations that files need. */
export interface Moment {
  /** With seconds, in the zone that it was given in: `2023-01-18T00:00:00+08:00`. */
  readonly iso: string;
  /** The same in universal time: `2023-01-17T16:00:00Z`. */
  readonly utc: string;
}

const momentInvalid = defineError('option-invalid', {
  'zh-CN': (value: string) => `时间“${value}”无效。请写成带时区的完整时间，如 2023-01-18T00:00:00+08:00。`,
  en: (value) => `"${value}" is no time of ISO 8601 with a zone. Write it like 2023-01-18T00:00:00+08:00.`,
});

const ISO_8601 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const SECONDS_PER_DAY = 86_400;

/**
 * The one reading of times: ISO 8601 with a zone; seconds may be left out, fractions of them are dropped. Pure: the
 * civil calendar is computed, no clock is read. @throws XxgkError `option-invalid` for anything else
 */
export function parseMoment(text: string): Moment {
  const match = ISO_8601.exec(text);
  if (match === null) throw momentInvalid([text]);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const zone = zoneOf(match[7] ?? 'Z');
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay || hour > 23 || minute > 59 || second > 59 || zone === undefined) throw momentInvalid([text]);
  const total = daysSinceEpoch(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
  const clock = (of: number): string =>
    [Math.floor(of / 3600), Math.floor(of / 60) % 60, of % 60].map(twoDigits).join(':');
  return {
    iso: `${text.slice(0, 10)}T${clock(hour * 3600 + minute * 60 + second)}${zone.written}`,
    utc: utcOf(total - zone.seconds, clock),
  };
}

function utcOf(total: number, clock: (of: number) => string): string {
  const ofDay = ((total % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  return `${civilDate(Math.floor(total / SECONDS_PER_DAY))}T${clock(ofDay)}Z`;
}

function zoneOf(zone: string): { readonly written: string; readonly seconds: number } | undefined {
  if (zone === 'Z') return { written: zone, seconds: 0 };
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  if (hours > 23 || minutes > 59) return undefined;
  const sign = zone.startsWith('-') ? -1 : 1;
  return { written: `${zone.slice(0, 3)}:${zone.slice(-2)}`, seconds: sign * (hours * 3600 + minutes * 60) };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 1970-01-01, counting years from March so that the leap day comes last. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

function civilDate(daysFromEpoch: number): string {
  let year = 1970 + Math.floor(daysFromEpoch / 366);
  while (daysSinceEpoch(year + 1, 1, 1) <= daysFromEpoch) year += 1;
  while (daysSinceEpoch(year, 1, 1) > daysFromEpoch) year -= 1;
  let month = 1;
  let day = daysFromEpoch - daysSinceEpoch(year, 1, 1) + 1;
  for (; day > daysInMonth(year, month); month += 1) day -= daysInMonth(year, month);
  return `${`${year}`.padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return `${value}`.padStart(2, '0');
}
