// Sidekiq: gem server credentials and gem server secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Sidekiq issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'sidekiq-gem-server-credentials',
    title: 'Sidekiq Gem Server Credentials',
    provider: 'Sidekiq',
    severity: 'high',
    pattern: '([a-f0-9]{8}:[a-f0-9]{8})@(?:gems|enterprise)\\.contribsys\\.com',
    checks: { entropy: 2.5 },
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
  },
  {
    kind: 'assigned',
    id: 'sidekiq-gem-server-secret',
    title: 'Sidekiq Gem Server Secret',
    provider: 'Sidekiq',
    severity: 'high',
    names: ['contribsys'],
    pattern: '[a-f0-9]{8}:[a-f0-9]{8}',
    checks: { entropy: 2.5 },
    references: ['https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ'],
  },
];
