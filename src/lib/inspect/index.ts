/** What was pasted: from any string to a recognised document with a place for every value. */
export { readHistoryTable } from './history-table.ts';
export type { HistoryRow } from './history-table.ts';
export { member } from './member.ts';
export { isClean } from './is-clean.ts';
export { inOneGo } from './in-one-go.ts';
export { parseDocument, parseSlices, parseStretch } from './parse-document.ts';
export { readPaste, readSlices } from './read-paste.ts';
export { explained, recognise, recogniseSlices } from './recognise.ts';
export { sameTree } from './same-tree.ts';
export type { DocumentKind, Hint, PasteKind, Recognition, Subject } from './recognise.ts';
export { wholeText } from './whole-text.ts';
export type { DocNode, Documents, NodeKind, Notice, NoticeCode, Paste, Range, Region } from './types.ts';
