import { describe, expect, it } from 'vitest';
import { alphabets, createRandom } from '../random.ts';
import { agentConfigDetector } from './agent-config.ts';
import { detectAll } from './detect-all.cases.ts';

const random = createRandom(23);
const token = `w5${random.string(alphabets.alphanumeric, 30)}8`;
const server = (value: object): string => JSON.stringify({ mcpServers: { orders: value } }, undefined, 2);
const find = (text: string, path = '.mcp.json'): string[] => detectAll(agentConfigDetector, text, path).map(({ value }) => value);

describe('credentials', () => {
  it.each([
    ['a variable', server({ command: 'npx', env: { ORDERS_API_KEY: token, LOG_LEVEL: 'debug' } }), [token]],
    ['several variables', server({ env: { ORDERS_TOKEN: token, ORDERS_SECRET: `${token}x` } }), [token, `${token}x`]],
    ['a header', server({ url: 'https://mcp.orders-prod.net', headers: { Authorization: `Bearer ${token}` } }), [token]],
    ['an API key header', server({ headers: { 'X-Api-Key': token } }), [token]],
    ['an argument', server({ command: 'npx', args: ['-y', 'orders-mcp', '--api-key', token] }), [token]],
    ['an argument with its value', server({ args: [`--token=${token}`] }), [token]],
    ['a variable for a container', server({ args: ['run', '-e', `ORDERS_TOKEN=${token}`, 'orders/mcp'] }), [token]],
    ['a header as argument', server({ args: ['--header', `Authorization: Bearer ${token}`] }), [token]],
  ])('%s', (_, text, values) => {
    expect(find(text)).toEqual(values);
  });

  it('in TOML', () => {
    expect(find(`[mcp_servers.orders]\ncommand = "npx"\n[mcp_servers.orders.env]\nORDERS_TOKEN = "${token}"\n`, '.codex/config.toml')).toEqual([token]);
    expect(find(`[mcp_servers.orders]\nenv = { "ORDERS_TOKEN" = "${token}" }\n`, 'home/.codex/config.toml')).toEqual([token]);
  });

  it.each([
    '.mcp.json',
    'app/.cursor/mcp.json',
    '.claude/settings.json',
    '.claude/settings.local.json',
    '.vscode/mcp.json',
    'claude_desktop_config.json',
    '.gemini/settings.json',
    'opencode.json',
    '.windsurf/mcp_config.json',
    '.zed/settings.json',
    '.roo/mcp.json',
    '.kiro/settings/mcp.json',
    '.junie/mcp/mcp.json',
    'home/.claude.json',
    '.copilot/mcp-config.json',
    'cline_mcp_settings.json',
    '.amazonq/mcp.json',
  ])('in %s', (path) => {
    expect(find(server({ env: { ORDERS_API_KEY: token } }), path)).toEqual([token]);
  });
});

describe('what is none', () => {
  it.each([
    ['a reference', server({ env: { ORDERS_API_KEY: '${ORDERS_API_KEY}' } })],
    ['an input', server({ env: { ORDERS_API_KEY: '${input:orders-key}' } })],
    ['a placeholder', server({ env: { ORDERS_API_KEY: 'your-api-key-here' } })],
    ['a path', server({ env: { ORDERS_KEY_FILE: '/home/me/.orders/key.pem' } })],
    ['ordinary values', server({ command: 'npx', args: ['-y', '@orders/mcp-server@1.2.3'], env: { NODE_ENV: 'production', PORT: '3000' } })],
    ['an address', server({ env: { ORDERS_AUTH_URL: 'https://auth.orders-prod.net/v1/token' } })],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it('in any other file', () => {
    expect(find(server({ env: { ORDERS_API_KEY: token } }), 'package.json')).toEqual([]);
  });
});
