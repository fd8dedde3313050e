// Pinecone keys.

import type { Rule } from '../rule.ts';

/** Secrets that Pinecone issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'pinecone-api-key',
    title: 'Pinecone API Key',
    provider: 'Pinecone',
    severity: 'high',
    pattern: 'pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,72}',
    checks: { entropy: 3.5 },
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  },
  {
    kind: 'assigned',
    id: 'pinecone-legacy-api-key',
    title: 'Pinecone API Key',
    provider: 'Pinecone',
    severity: 'high',
    names: ['pinecone'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
  },
];
