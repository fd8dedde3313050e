// Anthropic keys and Claude tokens.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that Anthropic issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'anthropic-api-key',
    title: 'Anthropic API Key',
    provider: 'Anthropic',
    severity: 'high',
    pattern: 'sk-ant-api\\d{2}-[A-Za-z0-9_-]{60,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.anthropic.com/en/api/overview'],
    nearMisses: (random) => ['sk-ant-api03-' + random.string(alphabets.base64url, 20)],
  },
  {
    kind: 'token',
    id: 'anthropic-admin-key',
    title: 'Anthropic Admin Key',
    provider: 'Anthropic',
    severity: 'high',
    pattern: 'sk-ant-admin\\d{2}-[A-Za-z0-9_-]{60,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.anthropic.com/en/api/administration-api'],
  },
  {
    kind: 'token',
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth Token',
    provider: 'Anthropic',
    severity: 'high',
    pattern: 'sk-ant-(?:oat|ort)\\d{2}-[A-Za-z0-9_-]{60,140}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.anthropic.com/en/api/overview'],
  },
  {
    kind: 'token',
    id: 'anthropic-session-key',
    title: 'Anthropic Session Key',
    provider: 'Anthropic',
    severity: 'high',
    pattern: 'sk-ant-sid\\d{2}-[A-Za-z0-9_-]{60,160}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://docs.anthropic.com/en/api/overview'],
  },
  {
    kind: 'token',
    id: 'anthropic-legacy-api-key',
    title: 'Anthropic API Key',
    provider: 'Anthropic',
    severity: 'high',
    pattern: 'sk-ant-[A-Za-z0-9_-]{36,160}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://docs.anthropic.com/en/api/overview'],
  },
];
