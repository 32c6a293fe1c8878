import { createHash } from 'node:crypto';
import icon from '../../../public/favicon.svg?raw';
import { locales, type Locale } from '../../lib/i18n/locales.ts';
import { offlineWords } from '../../lib/i18n/offline.ts';
import { playgroundProps } from '../playground/playground-props.ts';
import type { PlaygroundProps } from '../playground/Playground.tsx';
import { address } from '../shell/address.ts';
import { script, styles } from './one-file.tsx?one-file';
import type { OneFileData } from './one-file-data.ts';

/** The playground as a page that needs nothing beside it. */
export interface OneFilePage {
  readonly html: string;
  /** Length in bytes. */
  readonly bytes: number;
  /** SHA-256, in hex. */
  readonly sha256: string;
}

let written: Promise<OneFilePage> | undefined;

/** Writes the page, once a build. */
export function writeOneFile(): Promise<OneFilePage> {
  return (written ??= write());
}

async function write(): Promise<OneFilePage> {
  const html = pageOf({
    playground: await byLocale(onItsOwn),
    onSite: await byLocale((locale) => address(`/${locale}/playground/`)),
  });
  return { html, bytes: Buffer.byteLength(html), sha256: createHash('sha256').update(html).digest('hex') };
}

async function byLocale<Value>(of: (locale: Locale) => Value | Promise<Value>): Promise<Record<Locale, Value>> {
  const entries = await Promise.all(locales.map(async (locale) => [locale, await of(locale)] as const));
  return Object.fromEntries(entries) as Record<Locale, Value>;
}

// Wherever the file lies, its links lead to the site.
async function onItsOwn(locale: Locale): Promise<PlaygroundProps> {
  const props = await playgroundProps(locale);
  return { ...props, fieldsAt: address(`/${locale}/fields/`), findingsAt: address(`/${locale}/findings/`) };
}

function pageOf(data: OneFileData): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const title = locales.map((locale) => offlineWords[locale].file.title).join(' · ');
  const needsScripts = locales.map((locale) => `<p lang="${locale}">${offlineWords[locale].file.needsScripts}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${data.onSite.en}">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${styles}</style>
</head>
<body>
<div id="playground"></div>
<noscript>${needsScripts.join('')}</noscript>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script type="module">${script}</script>
</body>
</html>
`;
}
