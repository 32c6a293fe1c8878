/** A half-open range of UTF-16 units in the text the reader pasted. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What readPaste had to overlook or mend. The code is stable; the words live in the messages.
 *
 * - `command`, `text-before`, `text-between`, `text-after`: text outside the JSON
 * - `line-prefix`: the same kind of prefix on nearly every line (numbers, timestamps, quote marks)
 * - `terminal-codes`: ANSI escape sequences
 * - `odd-space`, `odd-quotes`, `html-entities`, `escaped`: characters that stand for JSON's own
 * - `foreign-notation`: Ruby, Python, Go or JavaScript spelling of JSON
 * - `comment`, `elision`, `skipped`: text inside the JSON that is not JSON
 * - `unread`: a key or a value that is there and cannot be read
 * - `line-break`: a line break inside a string, or inside a number that a terminal broke
 * - `wrapped`: a number that may go on in the next line
 * - `missing-comma`, `unclosed`: punctuation that is not there
 * - `fragment`: members without the braces around them
 * - `cut`: the paste ends before the document does
 * - `too-deep`: nested deeper than anything Docker prints; the rest is not shown
 * - `too-many`: more values than there is room for; the rest is not shown
 * - `elided-value`: a value that someone shortened with dots
 * - `duplicate-key`: the same key twice in one object
 * - `other-document`: a document of another kind in the same paste
 */
export type NoticeCode =
  | 'command'
  | 'text-before'
  | 'text-between'
  | 'text-after'
  | 'line-prefix'
  | 'terminal-codes'
  | 'odd-space'
  | 'odd-quotes'
  | 'html-entities'
  | 'escaped'
  | 'foreign-notation'
  | 'comment'
  | 'elision'
  | 'skipped'
  | 'unread'
  | 'line-break'
  | 'wrapped'
  | 'missing-comma'
  | 'unclosed'
  | 'fragment'
  | 'cut'
  | 'too-deep'
  | 'too-many'
  | 'elided-value'
  | 'duplicate-key'
  | 'other-document';

/** Something a reader should know about the paste itself, and where. */
export interface Notice extends Range {
  readonly code: NoticeCode;
}

/** A stretch of the masked text that is one JSON document. */
export interface Region extends Range {
  /** The members of an object whose braces are not in the paste. */
  readonly fragment: boolean;
}

/** What readPaste made of a string. */
export interface Paste {
  /** The text exactly as pasted. */
  readonly text: string;
  /** The same length: JSON where there is JSON, spaces everywhere else. */
  readonly masked: string;
  readonly regions: readonly Region[];
  readonly notices: readonly Notice[];
}

/** The kinds of JSON values, and `elided` for one that somebody put dots in place of. */
export type NodeKind = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'elided';

/** One value of a document, with its place in the paste. */
export interface DocNode extends Range {
  readonly kind: NodeKind;
  /** The property name this value hangs on; null in arrays and at the root. */
  readonly key: string | null;
  /** The range of the key with its quotes; -1 where there is no key. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Members or elements in source order; a repeated key is kept every time. */
  readonly children: readonly DocNode[];
  /** Decoded value of a scalar. Show numbers from the source slice instead: large ones lose digits here. */
  readonly value: string | number | boolean | null;
  /** The paste ends, or an outer bracket closes, before this value does. */
  readonly cut: boolean;
  /** Someone left something out directly inside this value. */
  readonly elided: boolean;
}

/** The documents of a paste, in source order. */
export interface Documents {
  readonly paste: Paste;
  readonly roots: readonly DocNode[];
  /** The paste's notices and those found while parsing, by position. */
  readonly notices: readonly Notice[];
}
