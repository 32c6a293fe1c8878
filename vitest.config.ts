import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 120_000,
    passWithNoTests: false,
    // A loop over nothing asserts nothing.
    expect: { requireAssertions: true },
    // Style sheets are emptied but for the one whose colours the pictures take.
    css: { include: /tokens\.css/ },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/{site,verify}/**'] } },
      // Over the built site, so only after a build.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
      // What takes long or needs programs that not every machine has: npm run verify.
      { extends: true, test: { name: 'verify', include: ['tests/verify/**/*.test.ts'] } },
    ],
  },
});
