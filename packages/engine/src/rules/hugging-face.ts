// Hugging Face tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Hugging Face issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'hugging-face-access-token',
    title: 'Hugging Face Access Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'hf_[A-Za-z]{34,40}',
    checks: { entropy: 3.5 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    nearMisses: (random) => ['hf_' + random.string(alphabets.lower, 12)],
  },
  {
    kind: 'token',
    id: 'hugging-face-access-token-alphanumeric',
    title: 'Hugging Face Access Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'hf_[A-Za-z0-9]{34,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
  },
  {
    kind: 'token',
    id: 'hugging-face-organization-token',
    title: 'Hugging Face Organization Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'api_org_[A-Za-z]{34,40}',
    checks: { entropy: 3.5 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
  },
  {
    kind: 'token',
    id: 'hugging-face-organization-token-alphanumeric',
    title: 'Hugging Face Organization Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'api_org_[A-Za-z0-9]{34,40}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
  },
  {
    kind: 'token',
    id: 'hugging-face-legacy-token',
    title: 'Hugging Face Access Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'api_[A-Za-z0-9]{34}',
    context: ['hugging', 'hf_', 'transformers'],
    checks: { entropy: 3.8 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
  },
  {
    kind: 'token',
    id: 'hugging-face-oauth-token',
    title: 'Hugging Face OAuth Token',
    provider: 'Hugging Face',
    severity: 'high',
    pattern: 'hf_oauth_[A-Za-z0-9_.-]{40,1200}',
    checks: { entropy: 3.5 },
    references: ['https://huggingface.co/docs/hub/security-tokens'],
  },
];
