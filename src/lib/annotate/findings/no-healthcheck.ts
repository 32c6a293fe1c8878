import { namedInside, within } from '../place.ts';
import type { FindingRule } from './finding.ts';

/**
 * No health check, in an image that declares ports and starts something: by its own account a service. Podman's OCI
 * format cannot hold one, so there its absence says nothing about the Dockerfile, but still about the image.
 */
export const noHealthcheck: FindingRule<'no-healthcheck'> = {
  code: 'no-healthcheck',
  severity: 'info',
  find({ config, configIsWhole, healthcheck }) {
    const ports = namedInside(within(config, 'ExposedPorts')).map(({ name }) => name);
    const starts = ['Entrypoint', 'Cmd'].some((key) => (within(config, key)?.node.children.length ?? 0) > 0);
    if (!config || !configIsWhole || ports.length === 0 || !starts) return [];
    if (healthcheck && healthcheck.node.kind !== 'null') return [];
    return [{ path: config.path, args: { ports: ports.join(' ') } }];
  },
};
