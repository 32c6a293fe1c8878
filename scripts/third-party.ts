import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { thirdParty } from './third-party-text.ts';

// npm run third-party: writes THIRD_PARTY.md from the lockfile.

writeFileSync(fileURLToPath(new URL('../THIRD_PARTY.md', import.meta.url)), thirdParty());
