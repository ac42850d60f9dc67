/** The little Markdown that help is written in, as plain values: nothing of it ever becomes HTML by itself. */

export type Piece = { kind: "plain" | "strong" | "stress" | "code"; text: string };
export type Block = { kind: "paragraph"; pieces: readonly Piece[] } | { kind: "list"; items: readonly (readonly Piece[])[] };
export interface Text {
  title: string;
  blocks: readonly Block[];
}

const MARKS = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`/g;

/** A title (`# …`), then paragraphs and lists (`- …`) with empty lines between; **strong**, *stress*, `code`. */
export function readText(markdown: string): Text {
  const [first = "", ...parts] = markdown.trim().split(/\n\s*\n/);
  return { title: first.replace(/^#\s+/, ""), blocks: parts.map(readBlock) };
}

function readBlock(part: string): Block {
  const lines = part.split("\n").map((line) => line.trim());
  if (lines.every((line) => line.startsWith("- "))) return { kind: "list", items: lines.map((line) => readPieces(line.slice(2))) };
  return { kind: "paragraph", pieces: readPieces(lines.join(" ")) };
}

function readPieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: strong, 2: stress, 3: code, index } of line.matchAll(MARKS)) {
    if (index > end) pieces.push({ kind: "plain", text: line.slice(end, index) });
    if (strong !== undefined) pieces.push({ kind: "strong", text: strong });
    else if (stress !== undefined) pieces.push({ kind: "stress", text: stress });
    else pieces.push({ kind: "code", text: code ?? "" });
    end = index + whole.length;
  }
  if (end < line.length) pieces.push({ kind: "plain", text: line.slice(end) });
  return pieces;
}
