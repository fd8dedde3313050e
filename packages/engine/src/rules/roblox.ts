// Roblox: session cookies and open cloud API keys.

import type { Rule } from '../rule.ts';

/** Secrets that Roblox issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'roblox-session-cookie',
    title: 'Roblox Session Cookie',
    provider: 'Roblox',
    severity: 'high',
    pattern: "_\\|WARNING:-DO-NOT-SHARE-THIS[A-Za-z0-9 .,'-]{10,240}\\|_[A-Za-z0-9._-]{100,2000}",
    checks: { entropy: 3.3 },
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  },
  {
    kind: 'assigned',
    id: 'roblox-open-cloud-key',
    title: 'Roblox Open Cloud API Key',
    provider: 'Roblox',
    severity: 'high',
    names: ['roblox', 'rblx_'],
    pattern: '[A-Za-z0-9+/=]{48,160}',
    checks: { entropy: 4 },
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
  },
];
