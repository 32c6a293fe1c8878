import { shareZh } from '../../../lib/i18n/views/share.zh.ts';

export { decodeShare } from '../../../lib/express/share/index.ts';
export const { faults } = shareZh;
