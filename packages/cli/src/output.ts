// How everything for a human eye looks: marks, colours, errors, the progress line. Colours only where they were asked for or
// a terminal shows them; the words themselves are the same everywhere, since scripts read them too.

import { printable } from '@secr/engine';
import type { ExpectedError } from './errors.ts';
import type { Io } from './io.ts';

/** Wraps text in escape codes, or leaves it as it is. */
export interface Style {
  readonly hasColor: boolean;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  bold(text: string): string;
  dim(text: string): string;
}

/** The style of a stream: NO_COLOR forbids colours, FORCE_COLOR asks for them, else a terminal that can has them. */
export function styleOf(io: Io, stream: 'stdout' | 'stderr'): Style {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = io.env as Record<string, string | undefined>;
  const isForbidden = no !== undefined && no !== '';
  const isForced = force !== undefined && force !== '' && force !== '0';
  return createStyle(!isForbidden && (isForced || (force !== '0' && terminal !== 'dumb' && io.isTerminal(stream))));
}

/** A style with or without colours. */
export function createStyle(hasColor: boolean): Style {
  const code = (open: number, close: number) => (text: string) => (hasColor ? `\u001b[${open}m${text}\u001b[${close}m` : text);
  return { hasColor, red: code(31, 39), yellow: code(33, 39), green: code(32, 39), bold: code(1, 22), dim: code(2, 22) };
}

/** `✔ …` */
export function successLine(style: Style, text: string): string {
  return `${style.green('✔')} ${text}\n`;
}

/** `✗ …` */
export function failureLine(style: Style, text: string): string {
  return `${style.red('✗')} ${text}\n`;
}

/** `! …` for what a person should know, though it went on. */
export function warningLine(style: Style, text: string): string {
  return `${style.yellow('!')} ${text}\n`;
}

/** What happened, and below it what to do. Control characters in names cannot reach the terminal. */
export function errorText(style: Style, error: ExpectedError): string {
  const lines = (text: string): string => text.split('\n').map(printable).join('\n');
  const hint = error.hint === undefined ? '' : `  ${style.dim(lines(error.hint))}\n`;
  return failureLine(style, lines(error.message)) + hint;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Names and what they mean, in two columns. */
export function columns(rows: readonly (readonly [string, string])[], indent = '  '): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`.trimEnd() + '\n').join('');
}

/** The one line on stderr that shows a long scan is alive. */
export interface Progress {
  update(done: { readonly files: number; readonly bytes: number }): void;
  /** Takes the line away. */
  clear(): void;
}

/** Shorter scans show none, in milliseconds. */
const progressAfterMs = 1000;

/** Time between two drawings, in milliseconds. */
const progressEveryMs = 100;

/** Width of the bar in characters, and of the part that wanders through it. */
const barWidth = 20;
const barPart = 6;

/** A progress line. How much there is to scan is not known ahead, so the bar wanders and the figures count. */
export function createProgress(io: Io, isWanted: boolean): Progress {
  const startedMs = io.now().getTime();
  const style = styleOf(io, 'stderr');
  let drawnMs = 0;
  return {
    update: ({ files, bytes }) => {
      const nowMs = io.now().getTime();
      if (!isWanted || nowMs - startedMs < progressAfterMs || nowMs - drawnMs < progressEveryMs) return;
      drawnMs = nowMs;
      const step = Math.floor((nowMs - startedMs) / progressEveryMs) % (2 * (barWidth - barPart));
      const left = step <= barWidth - barPart ? step : 2 * (barWidth - barPart) - step;
      const bar = '─'.repeat(left) + style.green('━'.repeat(barPart)) + '─'.repeat(barWidth - barPart - left);
      const figures = `${counted(files, 'file')}, ${Math.round(bytes / 1e6)} MB`;
      // A line that is broken by the terminal could not be taken away again.
      const room = io.columns() - 1;
      io.writeError(`\r\u001b[K${barWidth + 1 + figures.length <= room ? `${bar} ` : ''}${figures.slice(0, room)}`);
    },
    clear: () => {
      if (drawnMs > 0) io.writeError('\r\u001b[K');
    },
  };
}
