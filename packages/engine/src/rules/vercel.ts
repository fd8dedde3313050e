// Vercel tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Vercel issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'vercel-token',
    title: 'Vercel Token',
    provider: 'Vercel',
    severity: 'high',
    pattern: '(?:vcp_|vca_|vcr_|vci_)[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://vercel.com/docs/rest-api'],
  },
  {
    kind: 'token',
    id: 'vercel-ai-gateway-key',
    title: 'Vercel AI Gateway Key',
    provider: 'Vercel',
    severity: 'high',
    pattern: 'vck_[A-Za-z0-9_-]{40,80}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://vercel.com/docs/ai-gateway'],
  },
  {
    kind: 'assigned',
    id: 'vercel-legacy-token',
    title: 'Vercel Token',
    provider: 'Vercel',
    severity: 'high',
    names: ['vercel_token', 'vercel_api', 'vercel_key', 'vercel_secret', 'vercel_auth', 'vercel_access', 'vercel_deploy_token', 'now_token', 'zeit_token'],
    pattern: '[A-Za-z0-9]{24}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://vercel.com/docs/rest-api'],
  },
  {
    kind: 'token',
    id: 'vercel-blob-read-write-token',
    title: 'Vercel Blob Read-Write Token',
    provider: 'Vercel',
    severity: 'high',
    pattern: 'vercel_blob_rw_[A-Za-z0-9]{10,24}_[A-Za-z0-9]{24,48}',
    checks: { entropy: 3.5 },
    references: ['https://vercel.com/docs/vercel-blob'],
  },
  {
    kind: 'token',
    id: 'vercel-deploy-hook',
    title: 'Vercel Deploy Hook',
    provider: 'Vercel',
    severity: 'medium',
    pattern: 'api\\.vercel\\.com/v1/integrations/deploy/((?:prj_|Qm)[A-Za-z0-9]{20,50}/[A-Za-z0-9]{8,16})',
    checks: { entropy: 3 },
    references: ['https://vercel.com/docs/deploy-hooks'],
  },
];
