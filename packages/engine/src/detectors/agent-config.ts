// Credentials written into the configuration of coding agents and of the MCP servers they start: environment variables, headers and arguments. References such
// as `${VAR}` and `${input:key}` are what should stand there.

import type { Detection, Detector, Sighting } from '../detector.ts';
import { placeholderReason } from '../score/placeholder.ts';
import { randomness } from '../score/randomness.ts';
import { windowAround } from '../window.ts';

/** Longest block of variables, headers or arguments, in bytes, and how many credentials are taken from it. */
const blockBytes = 8192;
const mostCredentials = 64;

/** Files that agents and their editors read. */
const agentFile =
  /(?:^|[/\\])(?:\.?mcp(?:[-_.](?:config|settings))?\.json|mcp_(?:config|settings)\.json|cline_mcp_settings\.json|claude_desktop_config\.json|\.claude\.json|opencode\.jsonc?|\.(?:claude|gemini|cursor|vscode|windsurf|codeium|zed|amp|roo|kiro|junie|continue|qwen|copilot|codex|factory|trae|amazonq|aws[/\\]amazonq|codebuddy|crush|goose|vibe|openclaw|opencode)[/\\](?:[\w.-]+[/\\])*[\w.-]+\.(?:json|jsonc|toml|ya?ml))$/i;

const credentialName = /key|token|secret|passw|pwd|auth|credential|(?:^|[-_])pat(?:$|[-_])|dsn|cookie|private|bearer/i;
const publicName = /public|publishable|(?:^|[-_])id$|path$|file$|author(?!iz)|token_(?:limit|count)|max_|_url$|method$|type$|mode$|enabled?$/i;

/** Credentials in agents' configuration files. */
export const agentConfigDetector: Detector = {
  name: 'agent-config',
  anchors: [
    ...['"env"', '"environment"', '"headers"', '"http_headers"', '"args"', '"command"'].map((literal) => ({ literal, shape: 'run' as const, minRun: 2, runClass: ':{[ \n\t\r' })),
    { literal: '[mcp_servers.', shape: 'none' },
  ],
  detect: (sighting) => {
    if (!agentFile.test(sighting.facts.path)) return undefined;
    const { text, from } = windowAround(sighting, 0, blockBytes);
    const found = [...credentialsIn(text, sighting)].slice(0, mostCredentials);
    const [first, ...further] = found.map((one) => ({ ...one, start: from + one.start, end: from + one.end, ruleId: 'agent-config-credential' }));
    return first && { ...first, further };
  },
};

type Found = Pick<Detection, 'start' | 'end' | 'confidence'>;

function credentialsIn(text: string, { anchor }: Sighting): Iterable<Found> {
  if (anchor.literal === '[mcp_servers.') return pairsIn(text.slice(0, nextTable(text)), /"?([\w-]+)"?\s{0,4}=\s{0,4}["']([^"'\n]+)["']/g);
  const block = /^"\w+"\s{0,16}:\s{0,16}(?:\{[^{}]*\}|\[[^[\]]*\])/.exec(text)?.[0];
  if (block === undefined) return [];
  return block.includes('{') ? pairsIn(block, /"([\w-]+)"\s{0,16}:\s{0,16}"((?:[^"\\\n]|\\.)+)"/g) : argumentsIn(block);
}

function nextTable(text: string): number {
  const next = text.indexOf('\n[', 1);
  return next < 0 ? text.length : next;
}

function* pairsIn(block: string, pattern: RegExp): Iterable<Found> {
  for (const pair of block.matchAll(pattern)) {
    const [whole, name = '', value = ''] = pair;
    const prefix = /^(?:bearer|token|basic|apikey)\s+/i.exec(value)?.[0].length ?? 0;
    yield* judged(name, value.slice(prefix), pair.index + whole.length - 1 - value.length + prefix);
  }
}

/** `--api-key value`, `--api-key=value`, `-e NAME=value`, `Authorization: Bearer value`. */
function* argumentsIn(block: string): Iterable<Found> {
  let option = '';
  for (const item of block.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)) {
    const value = item[1] ?? '';
    const named = /^(?:-{1,2})?([\w-]{2,60})(?:=|:\s{0,4})(?:(?:bearer|token|basic)\s+)?(.+)$/i.exec(value);
    if (named?.[1] !== undefined && named[2] !== undefined) yield* judged(named[1], named[2], item.index + 1 + value.length - named[2].length);
    else if (option !== '') yield* judged(option, value, item.index + 1);
    option = value.startsWith('-') && !value.includes('=') ? value : '';
  }
}

function* judged(name: string, value: string, start: number): Iterable<Found> {
  if (value.length < 8 || publicName.test(name) || placeholderReason(value, name) !== undefined) return;
  const isNamed = credentialName.test(name);
  const score = randomness(value);
  if (isNamed ? score >= 0.3 || /\d/.test(value) : score >= 0.9 && value.length >= 24 && !/[/\\:@]/.test(value))
    yield { start, end: start + value.length, confidence: isNamed ? 0.85 : 0.6 };
}
