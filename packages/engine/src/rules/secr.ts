// secr's own tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that secr issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'secr-deploy-token',
    title: 'secr Deploy Token',
    provider: 'secr',
    severity: 'high',
    pattern: 'secr_dt_[A-Za-z0-9]{1,64}_[A-Za-z0-9_-]{24,160}',
    checks: { entropy: 3.3 },
    references: ['https://www.npmjs.com/package/@secr/cli'],
    nearMisses: (random) => ['secr_dt_' + random.string(alphabets.lowerDigit, 8)],
  },
  {
    kind: 'token',
    id: 'secr-token',
    title: 'secr Token',
    provider: 'secr',
    severity: 'high',
    pattern: '(?:secr_tok_|secr_cli_|secr_mt_|secr_agent_|secr_sess_)[A-Za-z0-9_-]{16,200}',
    checks: { entropy: 3 },
    references: ['https://www.npmjs.com/package/@secr/cli'],
  },
];
