import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';

const folder = 'node_modules/.cache/cards';

/** The picture an earlier build kept under `content`, all that decides how it looks; or `draw`s and keeps it. */
export async function keptPicture(
  content: string,
  draw: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${folder}/${createHash('sha256').update(content).digest('hex')}.png`;
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const picture = await draw();
  await mkdir(folder, { recursive: true });
  // Builds may run side by side; neither reads half a picture of the other.
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, picture);
  await rename(part, file);
  return picture;
}
