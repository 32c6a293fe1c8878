import type { ImageView } from '../image-view.ts';

/**
 * How much a finding matters.
 *
 * - `careful`: likely wrong or unsafe as it stands; look before the image is used or shared
 * - `note`: the image behaves in a way that surprises people
 * - `info`: worth knowing, and often meant
 */
export type Severity = 'careful' | 'note' | 'info';

/** What each finding says besides its code and place; texts are taken from the image as they stand. */
export interface FindingArgs {
  readonly secret: { readonly name: string; readonly kind: string };
  readonly 'platform-mismatch': { readonly descriptor: string; readonly image: string };
  readonly 'platform-not-pulled': Record<never, never>;
  readonly artifact: Record<never, never>;
  readonly 'root-user': { readonly user: string };
  readonly 'user-name': { readonly user: string };
  readonly 'shell-form': { readonly part: 'Entrypoint' | 'Cmd'; readonly shell: string; readonly script: string };
  readonly 'cmd-ignored': { readonly words: number; readonly script: string };
  readonly 'no-command': Record<never, never>;
  readonly 'no-healthcheck': { readonly ports: string };
  readonly 'healthcheck-none': Record<never, never>;
  readonly 'created-fixed': { readonly year: '1' | '1970' | '1980' };
  readonly dangling: Record<never, never>;
  readonly 'index-id': { readonly images: number | null; readonly attestations: number | null };
  readonly 'repeated-layer': { readonly digest: string; readonly times: number };
  readonly 'empty-layer': { readonly times: number };
  readonly proxy: { readonly name: string; readonly value: string };
  readonly 'ld-preload': { readonly value: string };
  readonly 'ld-library-path': { readonly value: string };
  readonly volume: { readonly paths: string; readonly count: number };
  readonly onbuild: { readonly count: number; readonly first: string };
  readonly 'stop-signal-kill': { readonly signal: string };
  readonly 'args-escaped': Record<never, never>;
  readonly windows: { readonly version: string };
}

export type FindingCode = keyof FindingArgs;

/** What a rule found: the place, spelled as an annotation spells it, and what there is to say. */
export interface Hit<C extends FindingCode> {
  readonly path: string;
  readonly args: FindingArgs[C];
}

/** One remark the output proves. `find` gives a hit for every place. */
export interface FindingRule<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  find(image: ImageView): readonly Hit<C>[];
}

/** A remark about the image, by code; the words live in the messages and on the finding's page. */
export type Finding = {
  [C in FindingCode]: Hit<C> & { readonly code: C; readonly severity: Severity };
}[FindingCode];
