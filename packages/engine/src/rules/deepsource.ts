// DeepSource tokens.

import type { Rule } from '../rule.ts';

/** Secrets that DeepSource issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'deepsource-token',
    title: 'DeepSource Token',
    provider: 'DeepSource',
    severity: 'high',
    pattern: '(?:dsp_|dsn_pat_)[A-Za-z0-9]{32,48}',
    checks: { entropy: 3 },
    references: ['https://docs.deepsource.com/'],
  },
  {
    kind: 'assigned',
    id: 'deepsource-dsn',
    title: 'DeepSource DSN',
    provider: 'DeepSource',
    severity: 'high',
    names: ['deepsource_dsn'],
    pattern: 'https://[a-f0-9]{32}@[a-z0-9.-]{4,80}',
    checks: { entropy: 3 },
    references: ['https://docs.deepsource.com/'],
  },
];
