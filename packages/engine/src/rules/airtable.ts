// Airtable: personal access tokens, OAuth tokens and API keys.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Airtable issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'airtable-personal-access-token',
    title: 'Airtable Personal Access Token',
    provider: 'Airtable',
    severity: 'high',
    pattern: 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}',
    checks: { entropy: 3.3 },
    references: ['https://airtable.com/developers/web/api/authentication'],
    nearMisses: (random) => [`pat${random.string(alphabets.alphanumeric, 14)}.${random.string(alphabets.hex, 40)}`],
  },
  {
    kind: 'assigned',
    id: 'airtable-oauth-token',
    title: 'Airtable OAuth Token',
    provider: 'Airtable',
    severity: 'high',
    names: ['airtable'],
    pattern: '[A-Za-z0-9]{8,200}\\.v1\\.[A-Za-z0-9_-]{8,400}\\.[a-f0-9]{32,128}',
    checks: { entropy: 3.5 },
    references: ['https://airtable.com/developers/web/api/authentication'],
  },
  {
    kind: 'assigned',
    id: 'airtable-api-key',
    title: 'Airtable API Key',
    provider: 'Airtable',
    severity: 'high',
    names: ['airtable'],
    pattern: '(?:key[A-Za-z0-9_-]{14}|[a-z0-9]{17})',
    checks: { entropy: 2.8, digits: 1 },
    references: ['https://airtable.com/developers/web/api/authentication'],
  },
];
