// Azure DevOps personal access tokens.

import type { Rule } from '../rule.ts';

/** Secrets that Azure DevOps issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'azure-devops-personal-access-token',
    title: 'Azure DevOps Personal Access Token',
    provider: 'Azure DevOps',
    severity: 'high',
    pattern: '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}',
    checks: { entropy: 3.8 },
    references: ['https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'],
  },
  {
    kind: 'assigned',
    id: 'azure-devops-legacy-personal-access-token',
    title: 'Azure DevOps Personal Access Token',
    provider: 'Azure DevOps',
    severity: 'high',
    names: [
      'azure_devops',
      'azuredevops',
      'devops_pat',
      'devops_token',
      'ado_pat',
      'ado_token',
      'azdo',
      'vsts',
      'azure_pat',
      'azure_personal_access_token',
      'vso_token',
      'vsce_pat',
      'personal_access_token',
      'pat_token',
      'dev_azure_com',
      'visualstudio',
    ],
    pattern: '[a-z0-9]{52}',
    ignoreCase: true,
    checks: { entropy: 3.5, digits: 2 },
    references: ['https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'],
  },
  {
    kind: 'token',
    id: 'azure-devops-url-token',
    title: 'Azure DevOps Personal Access Token',
    provider: 'Azure DevOps',
    severity: 'high',
    pattern: '([a-z0-9]{52})@dev\\.azure\\.com',
    checks: { entropy: 3.5 },
    references: ['https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate'],
  },
];
