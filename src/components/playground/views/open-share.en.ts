import { shareEn } from '../../../lib/i18n/views/share.en.ts';

export { decodeShare } from '../../../lib/express/share/index.ts';
export const { faults } = shareEn;
