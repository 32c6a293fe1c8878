import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installFromDebian } from './install-from-debian.mjs';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser the tests drive: one that is installed, else Playwright's own, else Debian's package
 * where that can be installed. Throws with what to do where there is none.
 */
export function ensureBrowser(): string {
  return installed() ?? playwrightsOwn() ?? debians() ?? refuse();
}

function installed(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return INSTALLED.find((path) => existsSync(path)) ?? null;
}

function playwrightsOwn(): string | null {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  process.stderr.write('Fetching a browser …\n');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    timeout: 180_000,
  });
  return status === 0 && existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

function debians(): string | null {
  installFromDebian('Chromium', ['chromium', 'fonts-noto-cjk']);
  return installed();
}

function refuse(): never {
  throw new Error('The end-to-end tests need Chromium or Chrome. Install one, or set CHROMIUM to its path.');
}
