import { rolldown } from 'rolldown';

/** A script and all it imports as one classic script, minified and closed in itself. */
export async function bundleScript(input: string, target = 'es2020'): Promise<string> {
  const build = await rolldown({ input, transform: { target } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
