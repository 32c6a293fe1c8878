import tokens from '../../styles/tokens.css?raw';

const light = new Map(
  [...tokens.slice(0, tokens.indexOf('}')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

/** A colour of the light look, by its custom property: pictures know no style sheet. */
export function lightToken(name: `--${string}`): string {
  const value = light.get(name);
  if (value === undefined) throw new Error(`tokens.css has no ${name}`);
  return value;
}
