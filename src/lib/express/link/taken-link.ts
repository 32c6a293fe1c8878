/** A link to be pasted elsewhere. */
export interface TakenLink {
  /** An absolute address. */
  readonly url: string;
  /** What the link says, as plain text; not blank. */
  readonly title: string;
  /** Plain text after the link, with whatever sets it apart from the title; may be empty. */
  readonly rest: string;
}
