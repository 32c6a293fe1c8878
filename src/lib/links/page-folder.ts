/** The kinds of pages that have an address without a language, by the folder they are in below the language. */
export const pageFolders = ['fields', 'concepts', 'howto', 'findings'] as const;

export type PageFolder = (typeof pageFolders)[number];
