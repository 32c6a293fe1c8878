import type { ImageSource } from '../../annotate/index.ts';
import { runNeeds } from './run-needs.ts';

/**
 * A Compose file with one service: its image, ports, named volumes, and the variables to fill, which Compose takes
 * from its own environment. Null for anything that is not a whole image.
 */
export function composeFile(source: ImageSource): string | null {
  const needs = runNeeds(source);
  if (!needs) return null;
  const { image, name, ports, volumes, env } = needs;
  const lines = ['services:', `  ${yamlText(name)}:`, `    image: ${value(image)}`];
  if (ports.length > 0) lines.push('    ports:');
  for (const { port, protocol } of ports)
    lines.push(`      - ${value(`${port}:${port}${protocol === 'tcp' ? '' : `/${protocol}`}`)}`);
  if (volumes.length > 0) lines.push('    volumes:');
  for (const volume of volumes)
    lines.push(
      '      - type: volume',
      `        source: ${value(volume.name)}`,
      `        target: ${value(volume.path)}`,
    );
  if (env.length > 0) lines.push('    environment:', ...env.map((variable) => `      - ${value(variable)}`));
  if (volumes.length > 0) lines.push('volumes:', ...volumes.map((volume) => `  ${yamlText(volume.name)}: {}`));
  return `${lines.join('\n')}\n`;
}

// Compose replaces $NAME in values; a doubled dollar stands for one.
const value = (text: string) => yamlText(text.replaceAll('$', '$$$$'));

// A JSON string is a YAML string, but for the characters JSON may leave bare and YAML may not.
function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
