// Cloudinary environment URLs and API secrets.

import type { Rule } from '../rule.ts';

/** Secrets that Cloudinary issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'cloudinary-url',
    title: 'Cloudinary URL',
    provider: 'Cloudinary',
    severity: 'high',
    pattern: 'cloudinary://[0-9]{12,18}:[A-Za-z0-9_-]{24,32}@[A-Za-z0-9_-]{1,64}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://cloudinary.com/documentation/finding_your_credentials_tutorial'],
  },
  {
    kind: 'assigned',
    id: 'cloudinary-api-secret',
    title: 'Cloudinary API Secret',
    provider: 'Cloudinary',
    severity: 'high',
    names: ['cloudinary', 'cloud_api_secret'],
    pattern: '[A-Za-z0-9_-]{27}',
    checks: { entropy: 3, digits: 1 },
    references: ['https://cloudinary.com/documentation/finding_your_credentials_tutorial'],
  },
];
