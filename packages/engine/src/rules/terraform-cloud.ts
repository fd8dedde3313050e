// Terraform Cloud (HCP Terraform) tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Terraform Cloud issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'terraform-cloud-token',
    title: 'Terraform Cloud Token',
    provider: 'Terraform Cloud',
    severity: 'high',
    pattern: '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,72}',
    checks: { entropy: 3.5 },
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
  },
];
