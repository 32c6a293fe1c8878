import type { APIRoute } from 'astro';
import { inventoryFile } from '../../components/machines/inventory-file.ts';
import { locales, type Locale } from '../../lib/i18n/locales.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => inventoryFile(locale);
