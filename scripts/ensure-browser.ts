import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

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
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.stderr.write('Installing Chromium from Debian …\n');
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    stdio: ['ignore', 2, 2],
    env,
  });
  return installed();
}

function refuse(): never {
  throw new Error('The end-to-end tests need Chromium or Chrome. Install one, or set CHROMIUM to its path.');
}
