/** What a share link carries: enough to open the playground as it was. */
export interface ShareState {
  /** The paste, redacted by whoever shares it. */
  readonly text: string;
  /** The paste it is compared with. */
  readonly other: string | null;
  /** The path of the value that was looked at. */
  readonly at: string | null;
  /** The view by its name in the address; one that is not known is the caller's matter. */
  readonly view: string | null;
}
