// PostHog personal, project and feature-flag keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that PostHog issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'posthog-personal-api-key',
    title: 'PostHog Personal API Key',
    provider: 'PostHog',
    severity: 'high',
    pattern: 'phx_[A-Za-z0-9_]{40,56}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://posthog.com/docs/api'],
    nearMisses: (random) => ['phx_' + random.string(alphabets.alphanumeric, 12)],
  },
  {
    kind: 'token',
    id: 'posthog-project-api-key',
    title: 'PostHog Project API Key',
    provider: 'PostHog',
    severity: 'low',
    pattern: 'phc_[A-Za-z0-9_]{40,52}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://posthog.com/docs/api'],
  },
  {
    kind: 'token',
    id: 'posthog-feature-flags-key',
    title: 'PostHog Feature Flags Secure API Key',
    provider: 'PostHog',
    severity: 'high',
    pattern: 'phs_[A-Za-z0-9_]{40,52}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://posthog.com/docs/api'],
  },
  {
    kind: 'token',
    id: 'posthog-oauth-access-token',
    title: 'PostHog OAuth Access Token',
    provider: 'PostHog',
    severity: 'high',
    pattern: 'pha_[A-Za-z0-9_]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://posthog.com/docs/api'],
  },
  {
    kind: 'token',
    id: 'posthog-oauth-refresh-token',
    title: 'PostHog OAuth Refresh Token',
    provider: 'PostHog',
    severity: 'high',
    pattern: 'phr_[A-Za-z0-9_]{40,60}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://posthog.com/docs/api'],
  },
];
