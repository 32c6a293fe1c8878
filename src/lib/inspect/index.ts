/** What was pasted: from any string to a recognised document with a place for every value. */
export { readHistoryTable } from './history-table.ts';
export type { HistoryRow } from './history-table.ts';
export { member } from './member.ts';
export { isClean } from './is-clean.ts';
export { nodeAt } from './node-at.ts';
export { parseDocument, parseStretch } from './parse-document.ts';
export { readPaste } from './read-paste.ts';
export { explained, recognise } from './recognise.ts';
export { sameTree } from './same-tree.ts';
export type { DocumentKind, Hint, PasteKind, Recognition, Subject } from './recognise.ts';
export type { DocNode, Documents, NodeKind, Notice, NoticeCode, Paste, Range, Region } from './types.ts';
