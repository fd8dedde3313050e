// Drives a real browser for tests, without a library: Chromium's debugging protocol over a pipe. Opens files only, and asks the network for nothing.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** The browser to test with; undefined where there is none. */
export const chromium = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** What the protocol answers and tells: anything, by name. */
export type Message = Readonly<Record<string, unknown>>;

/** One page in a browser of its own. */
export interface Page {
  /** Opens an address, and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** The value of an expression, which must be plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Sends any command. */
  send(method: string, parameters?: Message): Promise<Message>;
  /** Addresses that were asked for, and errors and refusals that were told, since the page was made. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const options = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--remote-debugging-pipe',
];

const openTimeoutMs = 30_000;

/** Starts a browser with one page. */
export async function startPage(binary: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'secr-chromium-'));
  const browser = spawn(binary, [...options, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const listeners = new Set<(method: string, parameters: Message) => void>();
  const call = connect(browser.stdio[3] as Writable, browser.stdio[4] as Readable, (method, parameters) => {
    for (const listener of listeners) listener(method, parameters);
  });

  const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, parameters: Message = {}): Promise<Message> => call(method, parameters, sessionId as string);
  const requests: string[] = [];
  const complaints: string[] = [];
  listeners.add((method, parameters) => {
    if (method === 'Network.requestWillBeSent') requests.push((parameters['request'] as { url: string }).url);
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded' || method === 'Runtime.consoleAPICalled') complaints.push(JSON.stringify(parameters));
  });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);

  return {
    requests,
    complaints,
    send,
    open: async (address) => {
      const loaded = new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('the page did not load in time')), openTimeoutMs);
        listeners.add((method) => {
          if (method !== 'Page.loadEventFired') return;
          clearTimeout(timer);
          resolve();
        });
      });
      await send('Page.navigate', { url: address });
      await loaded;
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
        result: { value?: unknown };
        exceptionDetails?: unknown;
      };
      if (exceptionDetails !== undefined) throw new Error(`the page threw: ${JSON.stringify(exceptionDetails)}`);
      return result.value;
    },
    close: async () => {
      await call('Browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Call = (method: string, parameters: Message, sessionId?: string) => Promise<Message>;

/** Messages are JSON, each ended by a NUL. */
function connect(input: Writable, output: Readable, told: (method: string, parameters: Message) => void): Call {
  const waiting = new Map<number, { resolve: (result: Message) => void; reject: (error: Error) => void }>();
  let rest = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, result, error, method, params } = JSON.parse(part) as { id?: number; result?: Message; error?: unknown; method?: string; params?: Message };
      if (id === undefined) told(method ?? '', params ?? {});
      else if (error === undefined) waiting.get(id)?.resolve(result ?? {});
      else waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    }
  });
  return (method, parameters, sessionId) => {
    const id = ++last;
    input.write(`${JSON.stringify({ id, method, params: parameters, ...(sessionId !== undefined && { sessionId }) })}\0`);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
}
