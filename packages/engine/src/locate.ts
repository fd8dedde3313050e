// From byte offsets to lines and columns, for one text after the other, in ascending order and without looking at a byte twice.

/** A place in a text: lines and columns are 1-based, columns count UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in one text; offsets must be asked for in ascending order. */
export interface Locator {
  locate(offset: number): LineColumn;
}

const lineFeed = 0x0a;

/** Where a text begins. */
export const textStart: LineColumn = { line: 1, column: 1 };

/** A locator for the bytes of `text` from `start` on, which is at the place `first`. */
export function createLocator(text: Buffer, start: number, first = textStart): Locator {
  let { line, column } = first;
  let lineStart = start;
  let counted = start;
  return {
    locate: (offset) => {
      for (let feed = text.indexOf(lineFeed, counted); feed >= 0 && feed < offset; feed = text.indexOf(lineFeed, feed + 1)) {
        line++;
        lineStart = feed + 1;
        counted = lineStart;
        column = 1;
      }
      if (offset > counted) {
        column += text.toString('utf8', Math.max(counted, lineStart), offset).length;
        counted = offset;
      }
      return { line, column };
    },
  };
}
