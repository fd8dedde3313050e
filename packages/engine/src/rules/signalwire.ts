// SignalWire project tokens.

import type { Rule } from '../rule.ts';

/** Secrets that SignalWire issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'assigned',
    id: 'signalwire-token',
    title: 'SignalWire API Token',
    provider: 'SignalWire',
    severity: 'high',
    names: ['signalwire', 'signal_wire'],
    pattern: 'PT[0-9a-f]{48}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://developer.signalwire.com/guides/your-first-api-calls/'],
  },
  {
    kind: 'assigned',
    id: 'signalwire-signing-key',
    title: 'SignalWire Signing Key',
    provider: 'SignalWire',
    severity: 'high',
    names: ['signalwire', 'signal_wire'],
    pattern: 'PSK_[A-Za-z0-9]{24}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://developer.signalwire.com/guides/your-first-api-calls/'],
  },
];
