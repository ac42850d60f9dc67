import { sheets } from "./sheets.svelte";

const PIECES = 90;
const FALL_MS = 2_600;
const COLORS = ["#f2b33d", "#0a5c3f", "#c8453b", "#3f74c9", "#9a5fc0"];

interface Piece {
  x: number;
  y: number;
  /** Pixels a second. */
  vx: number;
  vy: number;
  spin: number;
  color: string;
  size: number;
}

/** Where *piece* is after *seconds*: thrown up, then falling. */
export function placeOf(piece: Piece, seconds: number): { x: number; y: number; turn: number } {
  const gravity = 900;
  return {
    x: piece.x + piece.vx * seconds,
    y: piece.y + piece.vy * seconds + (gravity * seconds ** 2) / 2,
    turn: piece.spin * seconds,
  };
}

export function thrown(count: number, width: number, height: number, draw: () => number = Math.random): Piece[] {
  return Array.from({ length: count }, (_, n) => ({
    x: width / 2 + (draw() - 0.5) * width * 0.3,
    y: height * 0.45,
    vx: (draw() - 0.5) * width * 1.4,
    vy: -height * (0.5 + draw() * 0.6),
    spin: (draw() - 0.5) * 16,
    color: COLORS[n % COLORS.length] ?? "#f2b33d",
    size: 6 + draw() * 6,
  }));
}

let running = false;

/** Once over the whole screen; it takes no touches and leaves nothing. */
export function rain(): void {
  if (running) return;
  const canvas = document.createElement("canvas");
  const ink = canvas.getContext("2d");
  if (!ink) return;
  running = true;
  canvas.className = "confetti";
  canvas.setAttribute("aria-hidden", "true");
  const scale = Math.min(2, devicePixelRatio);
  [canvas.width, canvas.height] = [innerWidth * scale, innerHeight * scale];
  ink.scale(scale, scale);
  (sheets.top ?? document.body).append(canvas);
  const pieces = thrown(PIECES, innerWidth, innerHeight);
  let began: number | undefined;
  const paint = (now: number): void => {
    began ??= now;
    const passed = now - began;
    if (passed > FALL_MS) {
      canvas.remove();
      running = false;
      return;
    }
    ink.clearRect(0, 0, innerWidth, innerHeight);
    ink.globalAlpha = Math.min(1, ((FALL_MS - passed) / FALL_MS) * 2);
    for (const piece of pieces) {
      const { x, y, turn } = placeOf(piece, passed / 1000);
      ink.save();
      ink.translate(x, y);
      ink.rotate(turn);
      ink.fillStyle = piece.color;
      ink.fillRect(-piece.size / 2, -piece.size / 3, piece.size, piece.size * 0.66 * Math.abs(Math.cos(turn)));
      ink.restore();
    }
    requestAnimationFrame(paint);
  };
  requestAnimationFrame(paint);
}
