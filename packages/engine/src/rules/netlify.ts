// Netlify tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Netlify issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'netlify-access-token',
    title: 'Netlify Access Token',
    provider: 'Netlify',
    severity: 'high',
    pattern: '(?:nfp_|nfo_|nfc_|nfu_|nfb_)[A-Za-z0-9_-]{36,42}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.netlify.com/api/get-started/'],
  },
  {
    kind: 'assigned',
    id: 'netlify-legacy-access-token',
    title: 'Netlify Access Token',
    provider: 'Netlify',
    severity: 'high',
    names: ['netlify'],
    pattern: '[A-Za-z0-9_-]{40,46}',
    checks: { entropy: 3.7, digits: 2 },
    references: ['https://docs.netlify.com/api/get-started/'],
  },
  {
    kind: 'token',
    id: 'netlify-build-hook',
    title: 'Netlify Build Hook',
    provider: 'Netlify',
    severity: 'medium',
    pattern: 'api\\.netlify\\.com/build_hooks/([a-f0-9]{24})',
    checks: { entropy: 2.5 },
    references: ['https://docs.netlify.com/configure-builds/build-hooks/'],
  },
];
