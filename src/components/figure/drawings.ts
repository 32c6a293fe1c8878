import type { Locale } from '../../lib/i18n/locales.ts';

/** The drawings prose can ask for: `<Figure name="id-ladder" />`. */
export const drawings: Readonly<Record<string, (props: { locale: Locale }) => unknown>> = {};
