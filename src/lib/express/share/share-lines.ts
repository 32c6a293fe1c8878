import type { Program } from '../print-lines.ts';
import { shellWord } from '../shell-word.ts';

/** The shells a share line is written for. */
export type ShareShell = 'posix' | 'powershell';

/**
 * Lines that print a link to the playground with the output of an image in it, for bash and zsh and for PowerShell.
 * Nothing is sent: the link holds the output, unredacted. `page` is the playground's address without a fragment.
 */
export function shareLines(page: string, image: string, program: Program = 'docker'): Record<ShareShell, string> {
  const address = `${page}#v=1&g=`;
  return {
    // `base64 -w0` is GNU's alone; macOS wraps no lines and lacks the option.
    posix: `printf '%s%s\\n' ${shellWord(address)} "$(${program} image inspect ${shellWord(image)} | gzip -9 | base64 | tr -d '\\n')"`,
    powershell: [
      `$bytes = [Text.Encoding]::UTF8.GetBytes((${program} image inspect ${powershellWord(image)} | Out-String))`,
      '$out = New-Object IO.MemoryStream',
      '$gzip = New-Object IO.Compression.GZipStream($out, [IO.Compression.CompressionMode]::Compress)',
      '$gzip.Write($bytes, 0, $bytes.Length)',
      '$gzip.Dispose()',
      `${powershellWord(address)} + [Convert]::ToBase64String($out.ToArray())`,
    ].join('; '),
  };
}

const powershellWord = (word: string) =>
  /^[\w:./]+$/.test(word) && !word.includes('#') ? word : `'${word.replaceAll("'", "''")}'`;
