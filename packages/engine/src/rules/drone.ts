// Drone tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Drone issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'drone-access-token',
    title: 'Drone Access Token',
    provider: 'Drone',
    severity: 'high',
    names: ['droneci', 'drone_token', 'drone_ci', 'drone_rpc_secret', 'drone_secret', 'drone_access', 'drone_server_token'],
    pattern: '[A-Za-z0-9]{32}',
    checks: { entropy: 3.2, digits: 1 },
    references: ['https://docs.drone.io/api/overview/'],
  },
];
