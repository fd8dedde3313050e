// UptimeRobot API keys.

import type { Rule } from '../rule.ts';

/** Secrets that UptimeRobot issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'uptime-robot-api-key',
    title: 'UptimeRobot API Key',
    provider: 'UptimeRobot',
    severity: 'high',
    names: ['uptime_robot', 'ur_api_key', 'api_key'],
    pattern: '[um][0-9]{6,10}-[0-9a-f]{24}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://uptimerobot.com/api/'],
  },
];
