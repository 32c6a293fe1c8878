import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

const QUERY = '?classic';

/**
 * Lets a module import a script as text, `import text from './define.ts?classic'`: bundled into one file, minified, and
 * closed in itself, as pages of others include it.
 */
export function classicScript(): AstroIntegration {
  return {
    name: 'classic-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'classic-script',
                enforce: 'pre',
                async load(id: string) {
                  if (!id.endsWith(QUERY)) return null;
                  return `export default ${JSON.stringify(await bundle(id.slice(0, -QUERY.length)))};`;
                },
              },
            ],
          },
        });
      },
    },
  };
}

async function bundle(input: string): Promise<string> {
  const build = await rolldown({ input, transform: { target: 'es2020' } });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code;
}
