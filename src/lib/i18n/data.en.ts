/** What the sentences in the data are in another language, by the English one. */
export type DataWords = Readonly<Record<string, string>>;

/** They are found by the English, which stands in the data. */
export const dataEn: DataWords = {};
