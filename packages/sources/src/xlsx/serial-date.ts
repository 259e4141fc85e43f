/** Days from serial number 0 to 1 January 1970, by the date system of the workbook. @rule ECMA-376 §18.17.4.1 */
const DAYS_BEFORE_1970 = { '1900': 25_569, '1904': 24_107 } as const;
/** Days in 400 years. */
const ERA_DAYS = 146_097;

/** The date of a serial number, `2023-01-18`. Pure arithmetic: no clock and no zone. */
export function serialDate(serial: number, system: '1900' | '1904'): string {
  return civilDate(Math.floor(serial) - DAYS_BEFORE_1970[system]);
}

/** Year, month and day of a count of days since 1 January 1970, by the Gregorian calendar. */
function civilDate(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const padded = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${padded(month)}-${padded(day)}`;
}
