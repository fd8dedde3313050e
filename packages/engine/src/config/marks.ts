// Marks in a line of text that say "this is no secret, or an accepted one": ours, and those of the tools that people come from.

/** True when a mark on the line itself, or one on the line before that speaks for the next, allows what the rule found. `isRule` knows the ids there are. */
export function isAllowedByMark(line: string, previousLine: string, ruleId: string, isRule: (id: string) => boolean): boolean {
  if (lineMarks.some((mark) => mark.test(line)) || nextLineMarks.some((mark) => mark.test(previousLine))) return true;
  if (ownMarkAllows(line, ruleId, isRule)) return true;
  return isCommentAlone(previousLine) && (aboveMarks.some((mark) => mark.test(previousLine)) || ownMarkAllows(previousLine, ruleId, isRule));
}

/** Marks for their own line. */
const lineMarks: readonly RegExp[] = [
  /(?<![\w-])(?:gitleaks|betterleaks):allow(?![\w-])/,
  /(?<![\w-])(?:trufflehog|kingfisher):ignore(?![\w-])/,
  /(?<!\w)pragma: ?(?:allow|white)list[ -]secret(?!\w)/,
  /(?<!\w)ggignore(?!\w)/,
  /(?<![\w-])secretlint-disable-line(?![\w-])/,
];

/** Marks for the line that follows. */
const nextLineMarks: readonly RegExp[] = [/(?<!\w)pragma: ?(?:allow|white)list nextline secret(?!\w)/, /(?<![\w-])secretlint-disable-next-line(?![\w-])/];

/** Marks for their own line that speak for the next when nothing but the comment stands on it. */
const aboveMarks: readonly RegExp[] = [/(?<![\w-])kingfisher:ignore(?![\w-])/];

/** `secr:allow`, then rule ids, then a reason, set off by `--` or not; both may be missing. Without ids it speaks for every rule. */
const ownMark = /(?<![\w:-])secr:allow(?![\w:-])(?<words>(?:[ ,]+[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-]))*)/;

function ownMarkAllows(line: string, ruleId: string, isRule: (id: string) => boolean): boolean {
  const mark = ownMark.exec(line);
  if (mark === null) return false;
  const words = (mark.groups?.['words'] ?? '').split(/[ ,]+/).filter((word) => word !== '');
  const firstOfReason = words.findIndex((word) => !isRule(word));
  const ids = firstOfReason < 0 ? words : words.slice(0, firstOfReason);
  if (ids.length > 0) return ids.includes(ruleId);
  // Nothing but words like ids: one is misspelt, and allows nothing rather than everything.
  return words.length === 0 || words.some((word) => !word.includes('-'));
}

function isCommentAlone(line: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|\*|--|<!--|;|%|"""|\{#|\{\{!|rem\b)/i.test(line);
}
