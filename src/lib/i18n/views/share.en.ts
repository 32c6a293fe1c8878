import type { Widen } from '../widen.ts';

/** Share links, made and opened. */
export const shareEn = {
  title: 'A link to this paste',
  make: 'Make the link',
  link: 'The link',
  copy: 'Copy link',
  opens: 'It opens at',
  at: (path: string) => `Whoever opens it sees ${path} chosen.`,
  noValue: 'To point at one value, choose it in the Annotated view first.',
  note: 'The paste is in the link itself, after the #, which browsers do not send to a server.',
  length: (n: number) => `${n.toLocaleString('en')} characters.`,
  long: 'Over 2,000 characters: some mail and chat programs cut links of this length.',
  tooLong: 'Over 8,000 characters: too long for many programs. A file is safer.',
  terminal: 'From a terminal',
  terminalNote: 'These lines put the output into a link as it is, with nothing masked. They send nothing.',
  shells: { posix: 'bash · zsh', powershell: 'PowerShell' },
  faults: {
    version: 'This link was made by a newer version of the page. Reload the page and open it again.',
    shape: 'This link was not made by this page.',
    damaged: 'This link is damaged: a part of it was lost or changed, perhaps where it was cut at the end of a line.',
    'too-big': 'The text in this link is larger than 16 MiB.',
  },
};

export type ShareWords = Widen<typeof shareEn>;
