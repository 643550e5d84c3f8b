import type { GridChart } from "../../emulator";
import { colourOf, shortFigure } from "./palette";
import { scaleOf } from "./scale";

interface BarsProps {
  readonly chart: GridChart;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
}

/** Columns or bars, side by side or stacked. */
export function Bars({ chart, width, height, locale }: BarsProps) {
  const isStacked = chart.type.includes("Stacked");
  const lies = chart.type.startsWith("Bar");
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const names = Array.from({ length: count }, (_, index) => String(chart.series[0]?.categories?.[index] ?? index + 1));
  const scale = scaleOf(
    isStacked ? stackTotals(chart, count) : chart.series.flatMap(({ values }) => values.map((value) => value ?? 0)),
  );
  const space = lies
    ? { left: Math.min(150, width * 0.34), right: 12, top: 4, bottom: 22 }
    : { left: 48, right: 8, top: 6, bottom: 40 };
  const across = width - space.left - space.right;
  const down = height - space.top - space.bottom;
  const band = (lies ? down : across) / count;
  const thick = isStacked ? band * 0.6 : (band * 0.72) / chart.series.length;
  const along = (value: number): number =>
    lies ? space.left + scale.at(value) * across : space.top + (1 - scale.at(value)) * down;
  const stacks = Array.from({ length: count }, () => ({ up: 0, down: 0 }));

  return (
    <>
      {scale.ticks.map((tick) =>
        lies ? (
          <g key={tick}>
            <line className="chart-line" x1={along(tick)} x2={along(tick)} y1={space.top} y2={space.top + down} />
            <text className="chart-text" x={along(tick)} y={height - 8} textAnchor="middle">
              {shortFigure(tick, locale)}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line className="chart-line" x1={space.left} x2={width - space.right} y1={along(tick)} y2={along(tick)} />
            <text className="chart-text" x={space.left - 6} y={along(tick) + 3} textAnchor="end">
              {shortFigure(tick, locale)}
            </text>
          </g>
        ),
      )}
      {chart.series.map((series, seriesIndex) =>
        series.values.map((value, index) => {
          const stack = stacks[index];
          if (value === null || stack === undefined) return null;
          const from = isStacked ? (value >= 0 ? stack.up : stack.down) : 0;
          if (isStacked && value >= 0) stack.up += value;
          if (isStacked && value < 0) stack.down += value;
          const [start, end] = [along(from), along(from + value)];
          const side =
            (lies ? space.top : space.left) +
            index * band +
            (isStacked ? band * 0.2 : band * 0.14 + seriesIndex * thick);
          const shape = lies
            ? { x: Math.min(start, end), y: side, width: Math.abs(end - start), height: thick }
            : { x: side, y: Math.min(start, end), width: thick, height: Math.abs(end - start) };
          return <rect key={`${seriesIndex}-${index}`} {...shape} fill={colourOf(series.color, seriesIndex)} />;
        }),
      )}
      {names.map((name, index) =>
        lies ? (
          <text
            className="chart-text"
            key={index}
            x={space.left - 6}
            y={space.top + (index + 0.5) * band + 3}
            textAnchor="end"
          >
            {cut(name, space.left / 5.6)}
          </text>
        ) : (
          <text
            className="chart-text"
            key={index}
            x={space.left + (index + 0.5) * band}
            y={height - space.bottom + 14}
            textAnchor="middle"
          >
            {cut(name, band / 5.2)}
          </text>
        ),
      )}
    </>
  );
}

function stackTotals({ series }: GridChart, count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const values = series.map(({ values: each }) => each[index] ?? 0);
    return [
      values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
      values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
    ];
  });
}

function cut(text: string, signs: number): string {
  const most = Math.max(2, Math.floor(signs));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
