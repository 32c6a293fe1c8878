import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle-script.ts';

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
                  return `export default ${JSON.stringify(await bundleScript(id.slice(0, -QUERY.length)))};`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
