import type { APIRoute } from 'astro';
import { writeOneFile } from '../components/one-file/write-one-file.ts';

/** The playground as one file to keep. */
export const GET: APIRoute = async () => new Response((await writeOneFile()).html);
