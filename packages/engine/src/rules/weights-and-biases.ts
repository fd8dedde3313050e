// Weights & Biases keys.

import type { Rule } from '../rule.ts';

/** Secrets that Weights & Biases issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'weights-and-biases-api-key',
    title: 'Weights & Biases API Key',
    provider: 'Weights & Biases',
    severity: 'high',
    pattern: 'wandb_v1_[A-Za-z0-9_]{60,90}',
    checks: { entropy: 3.5 },
    references: ['https://docs.wandb.ai/support/find_api_key/'],
  },
  {
    kind: 'assigned',
    id: 'weights-and-biases-legacy-api-key',
    title: 'Weights & Biases API Key',
    provider: 'Weights & Biases',
    severity: 'high',
    names: ['wandb', 'weightsandbiases', 'weights_and_biases'],
    pattern: '(?:local-)?[a-f0-9]{40}',
    checks: { entropy: 3 },
    references: ['https://docs.wandb.ai/support/find_api_key/'],
  },
];
