import { plural } from './plural.ts';
import type { Widen } from './widen.ts';

/** The words for what works without a network. */
export const offlineEn = {
  file: {
    title: 'Layerwise playground',
    privacyHow:
      'This file is all there is, and its policy forbids every connection. Check it: go offline, or open the network panel of your browser, and paste.',
    needsScripts: 'This playground runs in the browser alone and needs JavaScript.',
  },
  page: {
    title: 'Without a network',
    file: (size: string) =>
      `The playground as one file of ${size}: it opens from a disk, loads nothing, and its own policy forbids every connection. The editor is left out; everything else is in it, in both languages.`,
    checksum: 'Its SHA-256, to check what you downloaded:',
    site: 'The playground also opens here without a network, once it has been visited. The rest of the site can be saved in this browser as well:',
    noScript: 'Saving needs JavaScript.',
    ask: 'Save the whole site for offline',
    asking: 'Looking up what it takes …',
    save: (size: string) => `Save ${size}`,
    cost: (files: number, size: string) =>
      `The whole site, in both languages: ${plural(files, 'file', 'files')}, ${size} in this browser. The download is smaller.`,
    progress: (done: number, files: number) => `${done} of ${files} files`,
    saved: (files: number, size: string) =>
      `The whole site is saved: ${plural(files, 'file', 'files')}, ${size}. It opens without a network, and is renewed when the site changes.`,
    forget: 'Remove it',
    forgotten: 'Removed. The playground stays.',
    unable: 'This browser, or this window, keeps nothing for offline use, or its storage is full.',
    failed:
      'Not everything could be saved, so nothing was: the network went away, storage is full, or the site has just changed. Try again.',
  },
  gone: {
    heading: 'Offline',
    title: 'No network, and this page is not saved',
    lead: 'It opens again when there is a network.',
    again: 'Try again',
    playground: 'The playground works offline',
  },
};

export type OfflineWords = Widen<typeof offlineEn>;
