import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './scripts/ensure-browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // What takes minutes is for npm run verify.
  ...(process.env['VERIFY'] ? {} : { grepInvert: /@verify/ }),
  use: {
    baseURL: `http://localhost:${port}`,
    // What works without a network is tested where it is meant (offline.spec.ts); elsewhere it would answer for the server.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: ensureBrowser(),
      // Root, as in containers, has no user namespace for the sandbox; the rest keeps Chromium from
      // looking for updates on a machine without a network.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
