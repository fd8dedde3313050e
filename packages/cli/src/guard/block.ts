// A marked block in a file of somebody else: put in and taken out so that every other byte stays as it was. Pure; texts are
// binary strings (latin1), since a script may hold bytes that are no UTF-8.

/** Where a block goes: at the end, or behind the first line if that is a shebang. */
export type BlockPlace = 'start' | 'end';

const opening = '# >>> secr guard';
const closing = '# <<< secr guard';

/** Puts `lines`, which end with a line feed, between marks. `note` says what a later reader of the block has to know. */
export function withBlock(text: string, lines: string, place: BlockPlace, note: string): string {
  const at = place === 'end' ? text.length : shebangLength(text);
  const needsBreak = at > 0 && text[at - 1] !== '\n';
  const block = `${opening} ${note}${needsBreak ? ' (joined)' : ''}\n${lines}${closing}\n`;
  return text.slice(0, at) + (needsBreak ? '\n' : '') + block + text.slice(at);
}

/** Takes the block out again; undefined where there is none. */
export function withoutBlock(text: string): string | undefined {
  const found = findBlock(text);
  return found === undefined ? undefined : text.slice(0, found.start) + text.slice(found.end);
}

/** The note and lines of the block; undefined where there is none. */
export function readBlock(text: string): { note: string; lines: string } | undefined {
  const found = findBlock(text);
  return found === undefined ? undefined : { note: found.note, lines: found.lines };
}

function shebangLength(text: string): number {
  if (!text.startsWith('#!')) return 0;
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end + 1;
}

function findBlock(text: string): { start: number; end: number; note: string; lines: string } | undefined {
  const open = /^# >>> secr guard (.*?)( \(joined\))?\n/m.exec(text);
  if (open === null) return undefined;
  const linesStart = open.index + open[0].length;
  const linesEnd = text.indexOf(`${closing}\n`, linesStart);
  if (linesEnd < 0) return undefined;
  return {
    start: open.index - (open[2] === undefined ? 0 : 1),
    end: linesEnd + closing.length + 1,
    note: open[1] ?? '',
    lines: text.slice(linesStart, linesEnd),
  };
}
