import type { AnyStatus } from '../../domain/status.ts';

/** The states of a gate, in order of what most needs saying. */
export const GATES: readonly AnyStatus[] = ['closed', 'restricted', 'unknown', 'open'];
