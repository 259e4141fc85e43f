import { XxgkError } from '@xxgk/model';
import { createdAtInvalid } from './messages.js';

const ISO_8601 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const SECONDS_PER_DAY = 86_400;

/**
 * Turns `2023-01-18T00:00:00+08:00` into `2023-01-17T16:00:00Z`: readers of package properties take no other zone
 * than Z. Pure: the civil calendar is computed, no clock is read.
 * @throws XxgkError `option-invalid` when the text is no ISO 8601 time with a zone.
 */
export function utcTimestamp(createdAt: string): string {
  const match = ISO_8601.exec(createdAt);
  const [year, month, day, hour, minute, second] = (match?.slice(1, 7) ?? []).map((part) =>
    Number(part ?? 0),
  );
  if (match === null || year === undefined || month === undefined || day === undefined)
    throw invalid(createdAt);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw invalid(createdAt);
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) throw invalid(createdAt);
  const days = daysSinceEpoch(year, month, day);
  const seconds = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0) - zoneSeconds(match[7] ?? 'Z');
  const total = days * SECONDS_PER_DAY + seconds;
  const ofDay = ((total % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  const date = civilDate(Math.floor(total / SECONDS_PER_DAY));
  const time = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(twoDigits).join(':');
  return `${date}T${time}Z`;
}

function invalid(createdAt: string): XxgkError {
  return new XxgkError('option-invalid', createdAtInvalid(createdAt));
}

function zoneSeconds(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(-2)) * 60);
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
