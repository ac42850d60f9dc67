import uPlot from "uplot";
import { number } from "../../i18n/format";

/** How a line is told from the others without its colour. */
export type Stroke = "solid" | "dashed" | "dotted";

export interface Line {
  label: string;
  values: readonly (number | null)[];
  stroke: Stroke;
  /** Measured on the right, where it is of another size than the rest. */
  right?: boolean;
  /** As the table writes it, where that is no plain number. */
  shown?: readonly string[];
  /** The list behind one of its figures. */
  to?: (place: number) => string | undefined;
}

export const HEIGHT = 230;
const PAPER_WIDTH = 660;
const DASHES: Record<Stroke, number[]> = { solid: [], dashed: [8, 5], dotted: [2, 4] };
const COLOURS: Record<Stroke, string> = { solid: "--plus", dashed: "--minus", dotted: "--focus" };
/** On paper it is day. */
const INK: Record<string, string> = {
  "--text-2": "#57534b", "--line": "#d8d4cb", "--plus": "#0a5c3f", "--minus": "#8a1c1c", "--focus": "#1d4ed8", "--surface": "#ffffff",
};

function ink(onPaper: boolean): (name: string) => string {
  const style = getComputedStyle(document.documentElement);
  return (name) => (onPaper ? INK[name] : undefined) ?? style.getPropertyValue(name);
}

/** Pixels below which names of lines would lie over the lines: what stands above the chart has them too. */
const ROOM_FOR_NAMES = 400;

/** The name of each line at its end, apart from each other. */
function labels(plot: uPlot, lines: readonly Line[], colour: (name: string) => string): void {
  const { ctx, bbox } = plot;
  const unit = devicePixelRatio;
  if (bbox.width < ROOM_FOR_NAMES * unit) return;
  const spots = lines
    .map((line) => {
      const place = line.values.findLastIndex((value) => value !== null);
      const value = line.values[place];
      return value == null ? undefined : { line, y: plot.valToPos(value, line.right ? "right" : "y", true) - 9 * unit };
    })
    .filter((spot) => spot !== undefined)
    .sort((one, other) => one.y - other.y);
  const gap = 16 * unit;
  spots.forEach((spot, place) => {
    const above = spots[place - 1];
    spot.y = Math.max(spot.y, above ? above.y + gap : bbox.top + gap / 2);
  });
  const over = (spots.at(-1)?.y ?? 0) - (bbox.top + bbox.height - gap / 2);
  if (over > 0) for (const spot of spots) spot.y -= over;
  ctx.save();
  ctx.font = `600 ${13 * unit}px system-ui, sans-serif`;
  ctx.textAlign = "right";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  ctx.lineWidth = 5 * unit;
  ctx.setLineDash([]);
  for (const { line, y } of spots) {
    ctx.strokeStyle = colour("--surface");
    ctx.strokeText(line.label, bbox.left + bbox.width - 4 * unit, y);
    ctx.fillStyle = colour(COLOURS[line.stroke]);
    ctx.fillText(line.label, bbox.left + bbox.width - 4 * unit, y);
  }
  ctx.restore();
}

/** Draws *lines* into a box that keeps its width; for paper in day's colours. Answers what takes it away. */
export function draw(box: HTMLElement, names: readonly string[], lines: readonly Line[], onPaper: boolean): () => void {
  const colour = ink(onPaper);
  const axis = { stroke: colour("--text-2"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false }, font: "13px system-ui" };
  const figures = { size: 56, values: (_: uPlot, values: number[]) => values.map((value) => number(value)) };
  const values = lines.flatMap((line) => (line.right ? [] : line.values)).filter((value) => value !== null);
  const isWhole = [0, Math.max(...values, 1)] as const;
  const least = Math.min(...values, 0);
  const plot = new uPlot(
    {
      width: onPaper ? PAPER_WIDTH : box.clientWidth,
      height: HEIGHT,
      padding: [12, 40, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false }, y: { range: (_, __, most) => [least, Math.max(most ?? 0, isWhole[1]) * 1.08] }, right: { range: (_, __, most) => [0, Math.max(most ?? 0, 1) * 1.08] } },
      axes: [
        { ...axis, space: 76, incrs: [1, 2, 3, 6, 7, 12, 14, 30], values: (_, places) => places.map((place) => names[place] ?? "") },
        { ...axis, ...figures, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6, 1e7, 1e8, 1e9] },
        ...(lines.some((line) => line.right)
          ? [{ ...axis, ...figures, side: 1 as const, scale: "right", size: 44, grid: { show: false }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5, 1e6] }]
          : []),
      ],
      series: [
        {},
        ...lines.map((line) => ({
          label: line.label,
          stroke: colour(COLOURS[line.stroke]),
          width: 2,
          dash: DASHES[line.stroke],
          scale: line.right ? "right" : "y",
          spanGaps: true,
          points: { show: names.length < 3 },
          ...(line.stroke === "solid" ? { fill: `color-mix(in srgb, ${colour(COLOURS.solid)} 14%, transparent)` } : {}),
        })),
      ],
      hooks: { draw: [(drawn: uPlot) => labels(drawn, lines, colour)] },
    },
    [names.map((_, place) => place), ...lines.map((line) => [...line.values])],
    box,
  );
  const resized = new ResizeObserver(() => {
    if (!onPaper) plot.setSize({ width: box.clientWidth, height: HEIGHT });
  });
  resized.observe(box);
  return () => {
    resized.disconnect();
    plot.destroy();
  };
}
