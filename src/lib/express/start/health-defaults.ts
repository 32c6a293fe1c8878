/**
 * What the engine takes for a member of Healthcheck that is zero or not there.
 * Source: moby/moby daemon/health.go, defaultProbe…, b985e2313a.
 */
export const healthDefaults: Readonly<Record<string, string>> = {
  Interval: '30s',
  Timeout: '30s',
  StartPeriod: '0s',
  StartInterval: '5s',
  Retries: '3',
};
