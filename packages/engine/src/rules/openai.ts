// OpenAI keys, and keys of services that copy their form.

import { alphabets } from '../random.ts';
import type { Rule } from '../rule.ts';

/** Secrets that OpenAI issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'openai-api-key',
    title: 'OpenAI API Key',
    provider: 'OpenAI',
    severity: 'high',
    pattern:
      '(?:sk-proj-[A-Za-z0-9_-]{32,240}|sk-svcacct-[A-Za-z0-9_-]{32,240}|sk-service-[A-Za-z0-9_-]{32,240}|sk-None-[A-Za-z0-9_-]{32,240}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    nearMisses: (random) => [
      'sk-proj-' + random.string(alphabets.alphanumeric, 12),
      'sk-' + random.string(alphabets.lower, 12),
      'pk-proj-' + random.string(alphabets.alphanumeric, 48),
    ],
  },
  {
    kind: 'token',
    id: 'openai-admin-key',
    title: 'OpenAI Admin Key',
    provider: 'OpenAI',
    severity: 'high',
    pattern: 'sk-admin-[A-Za-z0-9_-]{32,240}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
  {
    kind: 'token',
    id: 'openai-signed-api-key',
    title: 'OpenAI API Key',
    provider: 'OpenAI',
    severity: 'high',
    pattern: 'sk-[A-Za-z0-9_-]{2,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}',
    checks: { entropy: 3.5, digits: 1 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
  {
    kind: 'assigned',
    id: 'openai-api-key-assigned',
    title: 'OpenAI API Key',
    provider: 'OpenAI',
    severity: 'high',
    names: ['openai', 'chatgpt', 'gpt_api', 'gpt_key', 'gpt3_key', 'gpt4_key'],
    pattern: 'sk-[A-Za-z0-9_-]{24,240}',
    checks: { entropy: 3.3, digits: 1 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
  {
    kind: 'token',
    id: 'openai-compatible-api-key',
    title: 'OpenAI-Compatible API Key',
    provider: 'OpenAI',
    severity: 'high',
    pattern: 'sk-[A-Za-z0-9]{32,64}',
    checks: { entropy: 3.2, digits: 3 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    nearMisses: (random) => ['sk-' + random.string(alphabets.lower, 32), 'task-' + random.string(alphabets.alphanumeric, 40)],
  },
  {
    kind: 'token',
    id: 'openai-session-token',
    title: 'OpenAI Session Token',
    provider: 'OpenAI',
    severity: 'high',
    pattern: 'sess-[A-Za-z0-9]{40}',
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
];
