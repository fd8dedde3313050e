// Calendly: personal access tokens, API keys and client secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Calendly issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'calendly-personal-access-token',
    title: 'Calendly Personal Access Token',
    provider: 'Calendly',
    severity: 'high',
    pattern: 'eyJ[A-Za-z0-9_-]{40,300}\\.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t[A-Za-z0-9_-]{60,600}\\.[A-Za-z0-9_-]{43,100}',
    checks: { entropy: 4 },
    references: ['https://developer.calendly.com/api-docs'],
  },
  {
    kind: 'assigned',
    id: 'calendly-api-key',
    title: 'Calendly API Key',
    provider: 'Calendly',
    severity: 'high',
    names: ['calendly'],
    pattern: '[A-Za-z0-9_-]{20,200}\\.[A-Za-z0-9_-]{100,600}\\.[A-Za-z0-9_-]{43,100}',
    checks: { entropy: 4 },
    references: ['https://developer.calendly.com/api-docs'],
  },
  {
    kind: 'assigned',
    id: 'calendly-client-secret',
    title: 'Calendly Client Secret',
    provider: 'Calendly',
    severity: 'high',
    names: ['calendly'],
    pattern: '[A-Za-z0-9_-]{32,43}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://developer.calendly.com/api-docs'],
  },
];
