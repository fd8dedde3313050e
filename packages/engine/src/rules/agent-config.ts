// Credentials in the configuration of coding agents and MCP servers.

import type { Rule } from '../rule.ts';

/** Credentials in the configuration of coding agents and MCP servers. */
export const rules: readonly Rule[] = [
  {
    kind: 'detected',
    id: 'agent-config-credential',
    title: 'Credential in Agent Configuration',
    provider: 'Coding agents',
    severity: 'high',
    detector: 'agent-config',
    references: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers', 'https://code.claude.com/docs/en/mcp'],
  },
];
