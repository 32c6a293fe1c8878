/** "20 November 2026" from an RFC 3339 time, in UTC; the input where it is no time. */
export function dateEn(iso: string): string {
  return format(iso, 'en-GB');
}

/** "2026 年 11 月 20 日", likewise. */
export function dateZh(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`;
}

function format(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
