import { useContext, createContext } from "react";
import type { GridChart, GridView } from "../../emulator";
import { PIXELS_PER_POINT } from "../grid/cell-look";
import type { Region } from "../grid/layout";
import { LOCALES } from "../../language";
import { Bars } from "./Bars";
import { colourOf } from "./palette";
import { Points } from "./Points";

/** The language in which axes write their figures. */
export const ChartLocale = createContext(LOCALES.en);

interface ChartsProps {
  readonly grid: GridView;
  readonly sheet: string;
  readonly region: Region;
}

/** The sheet's charts that show in a region, drawn simply: what they say, not how Excel would paint it. */
export function Charts({ grid, sheet, region }: ChartsProps) {
  return (
    <>
      {grid.charts(sheet).map((chart) => {
        const place = {
          left: chart.left * PIXELS_PER_POINT - region.originX,
          top: chart.top * PIXELS_PER_POINT - region.originY,
          width: chart.width * PIXELS_PER_POINT,
          height: chart.height * PIXELS_PER_POINT,
        };
        const isSeen =
          place.left < region.width &&
          place.top < region.height &&
          place.left + place.width > 0 &&
          place.top + place.height > 0;
        return isSeen && <ChartFrame key={chart.id} chart={chart} place={place} />;
      })}
    </>
  );
}

const TITLE = 26;
const LEGEND = 20;

function ChartFrame({
  chart,
  place,
}: {
  readonly chart: GridChart;
  readonly place: { left: number; top: number; width: number; height: number };
}) {
  const locale = useContext(ChartLocale);
  const hasLegend = chart.series.length > 1 && chart.legend !== "None" && chart.legend !== undefined;
  const title = chart.title === undefined || chart.title === "" ? 6 : TITLE;
  const height = place.height - title - (hasLegend ? LEGEND : 0);
  const inner = { chart, width: place.width, height, locale };
  return (
    <figure className="chart" style={place} aria-label={chart.altText ?? chart.title ?? chart.name}>
      <svg width={place.width} height={place.height} aria-hidden="true">
        {title === TITLE && (
          <text className="chart-title" x={place.width / 2} y={18} textAnchor="middle">
            {chart.title}
          </text>
        )}
        <g transform={`translate(0 ${title})`}>
          {/^(Column|Bar)/.test(chart.type) ? <Bars {...inner} /> : <Points {...inner} />}
        </g>
        {hasLegend && <Legend chart={chart} width={place.width} top={place.height - LEGEND} />}
      </svg>
    </figure>
  );
}

function Legend({ chart, width, top }: { readonly chart: GridChart; readonly width: number; readonly top: number }) {
  const named = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series, index }) => colourOf(series.color, index) !== "none" && series.name !== "");
  const each = Math.min(160, (width - 16) / Math.max(1, named.length));
  const start = (width - each * named.length) / 2;
  return (
    <>
      {named.map(({ series, index }, order) => (
        <g key={index} transform={`translate(${start + order * each} ${top})`}>
          <rect x={0} y={4} width={9} height={9} fill={colourOf(series.color, index)} />
          <text className="chart-text" x={13} y={12}>
            {series.name}
          </text>
        </g>
      ))}
    </>
  );
}
