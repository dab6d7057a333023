import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../src/domain/atlas';
import { type AtlasIndex, indexAtlas } from '../../src/domain/atlasIndex';
import { firstDay } from '../../src/domain/day';
import type { Bloc } from '../../src/domain/model/bloc';
import { makeScene } from '../../src/map/style/scene';
import type { Frame } from '../../src/map/svg/frame';
import { SvgMap } from '../../src/map/svg/SvgMap';
import { stillView } from '../../src/map/svg/view';
import { fillLegend } from '../../src/theme/legend';
import { patternShapes } from '../../src/theme/patterns';
import { citeEn } from '../../src/words/citeEn';
import { embedEn } from '../../src/words/embedEn';
import { en } from '../../src/words/en';
import { blocsSummary } from '../../src/words/viewSummary';

export interface EmbedPicture {
  /** Below the site's root. */
  file: string;
  svg: string;
}

const width = 960;
const [margin, titleHeight, rowHeight, columns] = [16, 44, 26, 4];
const [ink, quiet] = ['#1b1f23', '#565e66'];

function LegendRows({ bloc, top }: { bloc: Bloc; top: number }) {
  return fillLegend(bloc, 'light').map(({ key, fill, pattern, standing }, i) => {
    const x = margin + (i % columns) * ((width - 2 * margin) / columns);
    const y = top + Math.floor(i / columns) * rowHeight;
    const box = { x, y, width: 28, height: 18 };
    return (
      <g key={key}>
        {pattern && (
          <pattern id={`key-${key}`} width={pattern.size} height={pattern.size} patternUnits="userSpaceOnUse">
            {patternShapes(pattern).map(({ d, ink: colour, width: stroke }) => (
              <path
                key={d}
                d={d}
                fill={stroke === null ? colour : 'none'}
                stroke={stroke === null ? 'none' : colour}
                strokeWidth={stroke ?? 0}
              />
            ))}
          </pattern>
        )}
        <rect {...box} fill={fill} />
        <rect {...box} fill={pattern ? `url(#key-${key})` : 'none'} stroke={quiet} />
        <text x={x + 36} y={y + 14} fontSize="14" fill={ink}>
          {standing && en.standing[standing]}
        </text>
      </g>
    );
  });
}

/** The map of one bloc on the day of the data, whole in itself: title, legend, disclaimer and whose it is. */
function Picture({ index, frame, bloc }: { index: AtlasIndex; frame: Frame; bloc: Bloc }) {
  const { version, asOf } = index.atlas;
  const day = firstDay(asOf);
  const scene = makeScene(index, { day, blocs: [bloc.id], country: null }, { scheme: 'light', language: 'en' });
  const view = stillView(frame, width);
  const mapHeight = view.size?.[1] ?? 0;
  const top = titleHeight + mapHeight + 12;
  const rows = Math.ceil(fillLegend(bloc, 'light').length / columns);
  const foot = top + rows * rowHeight + 16;
  const height = foot + 34;
  const title = citeEn.viewTitle(en.viewNames.map, [bloc.short], citeEn.when(day));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
      role="img"
      aria-labelledby="title desc"
    >
      <title id="title">{title}</title>
      <desc id="desc">{blocsSummary(index, [bloc.id], day, en)}</desc>
      <rect width={width} height={height} fill="#ffffff" />
      <text x={margin} y="29" fontSize="20" fontWeight="600" fill={ink}>
        {title}
      </text>
      <g transform={`translate(0 ${titleHeight})`}>
        <SvgMap scene={scene} frame={frame} idPrefix="m" view={view} labels smallTone portable />
      </g>
      <LegendRows bloc={bloc} top={top} />
      <text x={margin} y={foot} fontSize="12" fill={quiet}>
        {en.disclaimer} {en.credit}.
      </text>
      <text x={margin} y={foot + 18} fontSize="12" fill={quiet}>
        {embedEn.source(version, asOf)}
      </text>
    </svg>
  );
}

/**
 * A picture for each map that has one bloc and the day of the data: what a page that embeds such a map shows where nothing runs. The same atlas gives
 * the same bytes.
 */
export function embedPictures(atlas: Atlas, frame: Frame): EmbedPicture[] {
  const index = indexAtlas(atlas);
  return atlas.blocs.map((bloc) => ({
    file: `embed/${bloc.id}.svg`,
    svg: renderToStaticMarkup(<Picture index={index} frame={frame} bloc={bloc} />),
  }));
}
