import type { ImageExplanation } from '../../src/lib/annotate/index.ts';
import { predict, type Printer } from '../../src/lib/catalogue/predict.ts';
import { member, type DocNode } from '../../src/lib/inspect/index.ts';
import { siteCatalogue } from './index.ts';

const fields = [...siteCatalogue().values()];
const user = fields.find(({ path }) => path === 'Config.User')!;

// Every shape there is: the engine whose newest API it is, and the older ones it can be asked with.
const DOCKER: readonly (readonly [version: string, api: string])[] = [
  ['1.10.0', '1.22'],
  ['1.13.1', '1.26'],
  ['17.05.0', '1.29'],
  ['20.10.24', '1.41'],
  ['25.0.0', '1.43'],
  ['25.0.0', '1.44'],
  ['26.1.5', '1.45'],
  ['27.0.0', '1.47'],
  ['28.5.2', '1.48'],
  ['28.5.2', '1.49'],
  ['28.5.2', '1.50'],
  ['28.5.2', '1.51'],
  ['28.5.2', '1.43'],
  ['28.5.2', '1.44'],
  ['29.7.2', '1.52'],
  ['29.7.2', '1.55'],
];
const printers: readonly Printer[] = [
  ...DOCKER.flatMap(([version, api]) =>
    (['classic', 'containerd'] as const).flatMap((store) =>
      (store === 'classic' ? ['overlay2', 'fuse-overlayfs', 'btrfs', 'vfs'] : [null]).map((driver): Printer => ({
        tool: 'docker',
        version,
        store,
        driver,
        api,
        manifests: false,
      })),
    ),
  ),
  ...['3.0.1', '4.3.1', '5.4.2', '6.1.1'].map((version): Printer => ({ tool: 'podman', version })),
];

/**
 * Whether some engine prints exactly these keys for an image. What was left out of a selection like that nobody can
 * tell: it reads as the whole output of another image.
 */
export function couldBeWhole({ node, base }: ImageExplanation): boolean {
  if (base === 'Config') return couldBeConfig(node);
  return base === '' && !node.cut && !node.elided && printers.some((printer) => fits(node, printer, ''));
}

/** As couldBeWhole, of a Config alone that Docker up to API 1.51 printed; newer ones leave out whatever is empty. */
export function couldBeConfig(node: DocNode | undefined): boolean {
  if (node?.kind !== 'object' || node.cut || node.elided) return false;
  return printers.some((printer) => predict(user, printer) === 'must' && fits(node, printer, 'Config'));
}

function fits(node: DocNode, printer: Printer, base: string): boolean {
  return fields.every((field) => {
    const steps = field.path.split('.');
    if (/\[\]|\{\}/.test(field.path) || steps.length > 2) return true;
    if (base !== '' && (steps[0] !== base || steps.length < 2)) return true;
    const holder = base !== '' || steps.length === 1 ? node : member(node, steps[0]!);
    const prediction = predict(field, printer);
    if (holder?.kind !== 'object' || prediction === 'may') return true;
    return (prediction === 'must') === (member(holder, steps.at(-1)!) !== undefined);
  });
}
