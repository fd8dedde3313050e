// RubyGems keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that RubyGems issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'rubygems-api-key',
    title: 'RubyGems API Key',
    provider: 'RubyGems',
    severity: 'high',
    pattern: 'rubygems_[a-f0-9]{48}',
    checks: { entropy: 3 },
    references: ['https://guides.rubygems.org/api-key-scopes/'],
    nearMisses: (random) => ['rubygems_' + random.string(alphabets.lower, 48), 'rubygems_' + random.string(alphabets.hex, 40)],
  },
  {
    kind: 'assigned',
    id: 'rubygems-legacy-api-key',
    title: 'RubyGems API Key',
    provider: 'RubyGems',
    severity: 'high',
    names: ['rubygems', 'gem_host_api_key'],
    pattern: '(?:[a-f0-9]{32}|[a-f0-9]{48})',
    checks: { entropy: 3 },
    references: ['https://guides.rubygems.org/api-key-scopes/'],
  },
];
