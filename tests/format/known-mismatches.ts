/**
 * Rows of the goldens that come out otherwise, by their id, with the reason. A row that starts to match has to
 * leave the list.
 */
export const knownMismatches: Readonly<Record<string, string>> = {};
