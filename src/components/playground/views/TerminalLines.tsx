import type { ImageExplanation } from '../../../lib/annotate/index.ts';
import { shareLines } from '../../../lib/express/share/index.ts';
import type { ShareWords } from '../../../lib/i18n/views/share.en.ts';
import { ownAddress } from '../own-address.ts';
import { CodeBox } from './CodeBox.tsx';

/** Lines that print such a link where the engine is, without this page. */
export function TerminalLines({ image, s }: { image: ImageExplanation; s: ShareWords }) {
  const lines = shareLines(
    ownAddress(),
    image.repoTags[0] ?? 'IMAGE',
    image.kind === 'podman-image' ? 'podman' : 'docker',
  );
  return (
    <section aria-labelledby="terminal-title">
      <h2 id="terminal-title">{s.terminal}</h2>
      <p>{s.terminalNote}</p>
      <CodeBox title={s.shells.posix} text={lines.posix} />
      <CodeBox title={s.shells.powershell} text={lines.powershell} />
    </section>
  );
}
