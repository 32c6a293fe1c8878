import type { DataWords } from './data.en.ts';

/** 数据里的句子，中文就写在英文旁边。 */
export const dataZh: DataWords = {};
