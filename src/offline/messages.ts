/** What a page asks of the worker. */
export type OfflineRequest = 'state' | 'save' | 'forget';

/** What the worker answers, through the port that came with the question. */
export type OfflineAnswer =
  /** `bytes` and `files` are of the whole site, saved or not. */
  | { readonly type: 'state'; readonly saved: boolean; readonly files: number; readonly bytes: number }
  | { readonly type: 'progress'; readonly done: number; readonly files: number }
  | { readonly type: 'failed' };
