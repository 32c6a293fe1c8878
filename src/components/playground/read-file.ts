import { decodeText } from './decode-text.ts';

/** The text of a file, or which message says why there is none. */
export type FileText =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: 'fileTooBig' | 'fileUnreadable' };

const LARGEST = 200 * 1024 * 1024;

/** Reads a dropped or opened file. */
export async function readFile(file: File): Promise<FileText> {
  if (file.size > LARGEST) return { text: null, fault: 'fileTooBig' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { text: decodeText(bytes), fault: null };
  } catch {
    return { text: null, fault: 'fileUnreadable' };
  }
}
