const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for a day that exists, written `2023-01-18`. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = PATTERN.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = (DAYS[month - 1] ?? 0) + (leap && month === 2 ? 1 : 0);
  return day >= 1 && day <= days;
}

/** `2023-01-18` as `2023年1月18日`, without leading zeros. @rule GB/T 9704-2012 §7.3.5.4 */
export function officialDate(date: string): string {
  const [, year, month, day] = PATTERN.exec(date)?.map(Number) ?? [];
  return `${year}年${month}月${day}日`;
}
