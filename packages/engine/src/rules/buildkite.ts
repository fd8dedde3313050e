// Buildkite tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Buildkite issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'buildkite-api-token',
    title: 'Buildkite API Token',
    provider: 'Buildkite',
    severity: 'high',
    pattern: 'bkua_[A-Za-z0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  },
  {
    kind: 'token',
    id: 'buildkite-agent-token',
    title: 'Buildkite Agent Token',
    provider: 'Buildkite',
    severity: 'high',
    pattern: '(?:bkaj_|bkat_|bkct_|bkps_|bkar_)[A-Za-z0-9_.-]{36,600}',
    checks: { entropy: 3.3 },
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  },
  {
    kind: 'assigned',
    id: 'buildkite-legacy-token',
    title: 'Buildkite Token',
    provider: 'Buildkite',
    severity: 'high',
    names: ['buildkite_token', 'buildkite_api', 'buildkite_agent_token', 'buildkite_access', 'buildkite_key', 'buildkite_graphql', 'buildkite_secret'],
    pattern: '(?:[a-f0-9]{40}|[a-f0-9]{50})',
    checks: { entropy: 3 },
    references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  },
];
