/** What a page carries in itself, as far as a Content-Security-Policy has to allow it. */
export interface PageParts {
  /** `sha256-…` of every inline script that runs. */
  readonly scripts: readonly string[];
  /** `sha256-…` of every inline style sheet. */
  readonly styles: readonly string[];
  /** Whether it shows cards of this site in frames. */
  readonly hasFrames: boolean;
  /** Whether it loads the editor, which writes style sheets of its own. */
  readonly hasEditor: boolean;
  /** Whether search engines may list it; some read `robots.txt` by way of the page, under its policy. */
  readonly isListed: boolean;
}

/**
 * The Content-Security-Policy of a page: nothing but what it needs of its own origin, and nothing it could
 * send to another by. What only a header can say (`frame-ancestors`) is in `headers.ts`.
 * Source: W3C Content Security Policy Level 3; Trusted Types.
 */
export function policyOf({ scripts, styles, hasFrames, hasEditor, isListed }: PageParts): string {
  const directives: readonly (readonly [name: string, ...sources: string[]])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts.map(quote)],
    // The editor writes style sheets and attributes as it goes.
    ['style-src', "'self'", ...(hasEditor ? ["'unsafe-inline'"] : styles.map(quote))],
    ['img-src', "'self'", 'data:'],
    // The editor brings its symbols inside its style sheet.
    ['font-src', "'self'", ...(hasEditor ? ['data:'] : [])],
    // Nothing may ever leave the page that is pasted into, not even to this site.
    ['connect-src', isListed && !hasEditor ? "'self'" : "'none'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['frame-src', hasFrames ? "'self'" : "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'layerwise', ...(hasEditor ? EDITOR_POLICIES : [])],
  ];
  return directives.map((words) => words.join(' ')).join('; ');
}

// What Monaco names the places where it writes markup of its own making; without them it stays blank.
// Source: monaco-editor 0.57.0, calls of createTrustedTypesPolicy and the DOMPurify in it.
const EDITOR_POLICIES = [
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorGhostText',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'tokenizeToString',
] as const;

const quote = (hash: string) => `'${hash}'`;
