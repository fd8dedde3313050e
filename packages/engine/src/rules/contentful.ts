// Contentful: personal access tokens, delivery tokens and management tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Contentful issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'contentful-personal-access-token',
    title: 'Contentful Personal Access Token',
    provider: 'Contentful',
    severity: 'high',
    pattern: 'CFPAT-[A-Za-z0-9_-]{43}',
    checks: { entropy: 3.5 },
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
    nearMisses: (random) => [`CFPAT-${random.string(alphabets.base64url, 30)}`],
  },
  {
    kind: 'assigned',
    id: 'contentful-delivery-token',
    title: 'Contentful Delivery Token',
    provider: 'Contentful',
    severity: 'medium',
    names: ['contentful'],
    pattern: '[A-Za-z0-9=_-]{43}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  },
  {
    kind: 'assigned',
    id: 'contentful-management-token',
    title: 'Contentful Management Token',
    provider: 'Contentful',
    severity: 'high',
    names: ['contentful_management', 'contentful_token'],
    pattern: '[a-f0-9]{64}',
    checks: { entropy: 3, digits: 4 },
    references: ['https://www.contentful.com/developers/docs/references/authentication/'],
  },
];
