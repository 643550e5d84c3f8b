import type { GridChart, GridSeries } from "../../emulator";
import { colourOf, shortFigure } from "./palette";
import { scaleOf } from "./scale";

interface PointsProps {
  readonly chart: GridChart;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
}

const SPACE = { left: 48, right: 14, top: 8, bottom: 34 };
const BIGGEST = 22;

/** Points, bubbles and lines over two axes. */
export function Points({ chart, width, height, locale }: PointsProps) {
  const isLine = chart.type.startsWith("Line");
  const all = chart.series.flatMap((series) => pointsOf(series, isLine));
  const xs = scaleOf(
    all.map(({ x }) => x),
    !isLine,
  );
  const ys = scaleOf(all.map(({ y }) => y));
  const largest = Math.max(1e-9, ...all.map(({ size }) => size ?? 0));
  const across = width - SPACE.left - SPACE.right;
  const down = height - SPACE.top - SPACE.bottom;
  const place = ({ x, y }: { x: number; y: number }): { cx: number; cy: number } => ({
    cx: SPACE.left + xs.at(x) * across,
    cy: SPACE.top + (1 - ys.at(y)) * down,
  });
  return (
    <>
      {ys.ticks.map((tick) => (
        <g key={`y${tick}`}>
          <line
            className="chart-line"
            x1={SPACE.left}
            x2={width - SPACE.right}
            y1={place({ x: xs.low, y: tick }).cy}
            y2={place({ x: xs.low, y: tick }).cy}
          />
          <text className="chart-text" x={SPACE.left - 6} y={place({ x: xs.low, y: tick }).cy + 3} textAnchor="end">
            {shortFigure(tick, locale)}
          </text>
        </g>
      ))}
      {xs.ticks.map((tick) => (
        <text
          className="chart-text"
          key={`x${tick}`}
          x={place({ x: tick, y: ys.low }).cx}
          y={height - SPACE.bottom + 14}
          textAnchor="middle"
        >
          {shortFigure(tick, locale)}
        </text>
      ))}
      {chart.categoryTitle !== undefined && (
        <text className="chart-text" x={SPACE.left + across / 2} y={height - 4} textAnchor="middle">
          {chart.categoryTitle}
        </text>
      )}
      {chart.series.map((series, index) => {
        const points = pointsOf(series, isLine);
        const colour = colourOf(series.color, index);
        if (isLine) {
          const path = points.map((point) => `${place(point).cx},${place(point).cy}`).join(" ");
          return <polyline key={index} points={path} fill="none" stroke={colour} strokeWidth={2} />;
        }
        return points.map((point, order) => {
          const radius = point.size === null ? 4 : Math.max(3, Math.sqrt(Math.max(0, point.size) / largest) * BIGGEST);
          return (
            <circle
              key={`${index}-${order}`}
              {...place(point)}
              r={radius}
              fill={colour}
              fillOpacity={0.65}
              stroke={colour}
            >
              <title>{series.name}</title>
            </circle>
          );
        });
      })}
    </>
  );
}

function pointsOf(
  { categories, values, sizes }: GridSeries,
  isLine: boolean,
): { x: number; y: number; size: number | null }[] {
  return values.flatMap((y, index) => {
    const category = categories?.[index];
    const x = !isLine && typeof category === "number" ? category : index + 1;
    return y === null ? [] : [{ x, y, size: sizes?.[index] ?? null }];
  });
}
