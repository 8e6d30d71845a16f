/**
 * The calendar's day at a moment, as `2026-03-31`, in a time zone and not where the machine is.
 *
 * @param timeZone IANA name, `Asia/Shanghai`.
 * @throws {RangeError} for a zone that does not exist.
 */
export function dayIn(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as 'year') ?? '').join('-');
}
