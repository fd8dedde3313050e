// The engine as the bundles carry it: its compiled parts lie beside them (the build sets `import.meta.dirname` to their folder).

import type { ScanRequest } from '@secr/engine';
import { createBlockedReporter, createRunner, createTextReporter, loadAssets, parseBaseline, pruneBaseline, serializeBaseline, updateBaseline } from '@secr/engine';
import type { Engine } from './engine.ts';
import type * as Reports from './entries/reports.ts';
import type * as Toml from './entries/toml.ts';
import { CliError } from './errors.ts';

/** The real engine. Its parts are read when they are needed, and the reports that are not for a terminal from a bundle of their own. */
export const engine: Engine = {
  runScan: (request) => runner().runScan(withParsedConfig(request)),
  listRules: () => runner().listRules(),
  createTextReporter,
  createBlockedReporter,
  get reporters() {
    return (load('./reports.cjs') as typeof Reports).reporters;
  },
  parseBaseline,
  serializeBaseline,
  updateBaseline,
  pruneBaseline,
};

function runner(): ReturnType<typeof createRunner> {
  return createRunner(loadAssets(import.meta.dirname));
}

function load(bundle: string): unknown {
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(`${import.meta.dirname}/`)(bundle);
}

/** The engine reads JSON alone; a configuration of gitleaks is handed to it parsed. */
function withParsedConfig(request: ScanRequest): ScanRequest {
  const { configText } = request;
  if (!configText?.file.endsWith('.toml')) return request;
  try {
    return { ...request, configText: { ...configText, gitleaks: (load('./toml.cjs') as typeof Toml).parse(configText.text) } };
  } catch (error) {
    const { line, column, message } = error as { line?: number; column?: number; message: string };
    throw new CliError('FILE_UNREADABLE', `${configText.file}:${line ?? 1}:${column ?? 1}: ${message.split('\n')[0] ?? 'not TOML'}`, { hint: 'correct the file' });
  }
}
