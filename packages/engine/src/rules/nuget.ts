// NuGet keys and feed passwords.

import type { Rule } from '../rule.ts';

/** Secrets that NuGet issues. */
export const rules: readonly Rule[] = [
  {
    kind: 'token',
    id: 'nuget-api-key',
    title: 'NuGet API Key',
    provider: 'NuGet',
    severity: 'high',
    pattern: 'oy2[a-z0-9]{43}',
    checks: { entropy: 3.3, digits: 4 },
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package'],
  },
  {
    kind: 'token',
    id: 'nuget-config-password',
    title: 'NuGet Feed Password',
    provider: 'NuGet',
    severity: 'high',
    pattern: 'key="(?:ClearTextPassword|Password)" value="([!#-$&-~][!#-~]{5,200})',
    ignoreCase: true,
    checks: { entropy: 2.2 },
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package'],
  },
  {
    kind: 'assigned',
    id: 'nuget-legacy-api-key',
    title: 'NuGet API Key',
    provider: 'NuGet',
    severity: 'high',
    names: ['nuget_api', 'nuget_key', 'nuget_token', 'nugetapikey'],
    pattern: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}',
    ignoreCase: true,
    checks: { entropy: 3 },
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package'],
  },
];
