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

/** A locator for the bytes of `text` from `start` on, whose first line has the number `firstLine`. */
export function createLocator(text: Buffer, start: number, firstLine = 1): Locator {
  let line = firstLine;
  let lineStart = start;
  let counted = start;
  let column = 1;
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
