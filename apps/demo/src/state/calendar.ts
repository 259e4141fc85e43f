/** A day as the report writes it, `2023-01-18`, by the clock on the wall. */
export function localDay(time: Date): string {
  const part = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${part(time.getMonth() + 1)}-${part(time.getDate())}`;
}

/** Month from which on people think of the year that runs. */
const MID_YEAR = 6;

/** The year that reports are made for now: they are made in January for the year that has ended. */
export function reportYearAt(time: Date): number {
  return time.getFullYear() - (time.getMonth() < MID_YEAR ? 1 : 0);
}
