// Marks in a line of text that say "this is no secret, or an accepted one": ours, and those of the tools that people come from.

/** True when a mark on the line itself, or one on the line before that speaks for the next, allows what the rule found. */
export function isAllowedByMark(line: string, previousLine: string, ruleId: string): boolean {
  if (lineMarks.some((mark) => mark.test(line)) || nextLineMarks.some((mark) => mark.test(previousLine))) return true;
  if (ownMarkAllows(line, ruleId)) return true;
  return isCommentAlone(previousLine) && (aboveMarks.some((mark) => mark.test(previousLine)) || ownMarkAllows(previousLine, ruleId));
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
const nextLineMarks: readonly RegExp[] = [
  /(?<!\w)pragma: ?(?:allow|white)list nextline secret(?!\w)/,
  /(?<![\w-])secretlint-disable-next-line(?![\w-])/,
];

/** Marks for their own line that speak for the next when nothing but the comment stands on it. */
const aboveMarks: readonly RegExp[] = [/(?<![\w-])kingfisher:ignore(?![\w-])/];

/** `secr:allow`, then rule ids, then `--` and a reason; both may be missing. Without ids it speaks for every rule. */
const ownMark = /(?<![\w:-])secr:allow(?![\w:-])(?<ids>(?:[ ,]+[a-z0-9]+(?:-[a-z0-9]+)*(?![\w-]))*)/;

function ownMarkAllows(line: string, ruleId: string): boolean {
  const mark = ownMark.exec(line);
  if (mark === null) return false;
  const ids = (mark.groups?.['ids'] ?? '').split(/[ ,]+/).filter((id) => id !== '');
  return ids.length === 0 || ids.includes(ruleId);
}

function isCommentAlone(line: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|\*|--|<!--|;|%|"""|\{#|\{\{!|rem\b)/i.test(line);
}
