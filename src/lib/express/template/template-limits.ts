import type { Limits } from '../../format/index.ts';

/**
 * How far a template that is being written may go, so that typing never waits. Templates that call each other without
 * end go 100,000 deep before Go stops them, which takes some 600,000 steps.
 */
export const TEMPLATE_LIMITS: Limits = { steps: 700_000, output: 200_000 };
