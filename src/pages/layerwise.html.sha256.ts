import type { APIRoute } from 'astro';
import { writeOneFile } from '../components/one-file/write-one-file.ts';

/** Its checksum, as `sha256sum -c` reads it. */
export const GET: APIRoute = async () => new Response(`${(await writeOneFile()).sha256}  layerwise.html\n`);
