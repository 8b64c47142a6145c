/** The picture of a page for chat previews and search results: its title and the map, drawn as one SVG without a browser. */
import type { Atlas, Evidence } from './domain/atlas';
import { shortSource } from './domain/citing';
import { describeView } from './domain/describe';
import { selectRoutes } from './domain/filter';
import { shareSize } from './domain/sharePicture';
import type { View } from './domain/view';
import type { Speech } from './i18n/messages';
import { headline } from './i18n/viewInWords';
import { frameOf } from './map/frameOf';
import type { SketchLand } from './map/land';
import { Sketch } from './map/Sketch';
import { textWidth } from './map/sketch/textSize';
import { light } from './theme';

interface SharePictureProps {
  readonly atlas: Atlas;
  readonly evidence: Evidence;
  readonly view: View;
  readonly speech: Speech;
  readonly land: SketchLand;
}

const { width, height } = shareSize;
/** The panel of words, in pixels; the rest is the map. */
const PANEL = 420;
const EDGE = 40;
const TEXT = PANEL - 2 * EDGE;
/** The map is drawn smaller and enlarged, so that its names can be read in a preview. */
const ENLARGED = 1.2;
const serif = 'Tumen Serif, Tumen Hangul';
const sans = 'Tumen Sans, Tumen Hangul';

/** 1200 x 630: words on the left as in the app's panel, the map of the view beside them. */
export function SharePicture({ atlas, evidence, view, speech, land }: SharePictureProps) {
  const { t } = speech;
  const frame = frameOf(atlas, view, Math.round((width - PANEL) / ENLARGED), Math.round(height / ENLARGED));
  const { title, line } = wordsOf(atlas, view, speech);
  const size = [46, 40, 36, 32].find((one) => fits(title, one)) ?? 28;
  const titleLines = wrapped(title, size, TITLE_WIDE);
  const titleEnd = 128 + (titleLines.length - 1) * size * 1.12;
  const notes = [
    ...wrapped(sourceLine(atlas, evidence, view, speech), 17),
    ...wrapped(`${t('schematic')} ${t('borders')}`, 17),
  ];
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <rect width={width} height={height} fill={light.paper} />
      <g transform={`translate(${PANEL} 0) scale(${ENLARGED})`}>
        <Sketch
          atlas={atlas}
          view={view}
          visible={selectRoutes(atlas, view.filter)}
          frame={frame}
          land={land}
          speech={speech}
          theme={light}
        />
      </g>
      <path d={`M${PANEL} 0V${height}`} stroke={light.rule2} />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round" transform={`translate(${EDGE - 6} 32) scale(1.3)`}>
        <path d="M4 10c6 0 7 7 13 7s7 3 11 4" stroke={light.river} />
        <path d="M4 16c5 0 7 6 12 7" stroke={light.line.south} />
      </g>
      <text x={EDGE + 44} y="61" fontFamily={serif} fontWeight="600" fontSize="28" fill={light.ink}>
        {t('title')}
      </text>
      <Lines lines={titleLines} y={128} size={size} leading={1.12} family={serif} weight="600" fill={light.ink} />
      <Lines
        lines={wrapped(line, 23)}
        y={titleEnd + 44}
        size={23}
        leading={1.3}
        family={sans}
        weight="400"
        fill={light.ink2}
      />
      <Lines
        lines={notes}
        y={height - EDGE - (notes.length - 1) * 17 * 1.32}
        size={17}
        leading={1.32}
        family={sans}
        weight="400"
        fill={light.ink3}
      />
    </svg>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly family: string;
  readonly weight: string;
  readonly fill: string;
}

function Lines({ lines, y, size, leading, family, weight, fill }: LinesProps) {
  return (
    <text fontFamily={family} fontWeight={weight} fontSize={size} fill={fill}>
      {lines.map((line, index) => (
        <tspan key={line} x={EDGE} y={(y + index * size * leading).toFixed(1)}>
          {line.split(hangul).map((run, at) => (at % 2 === 0 ? run : <Hangul key={at} text={run} />))}
        </tspan>
      ))}
    </text>
  );
}

const hangul = /([\uac00-\ud7a3]+)/u;

/** The renderer looks for a missing letter in any font of any weight; Hangul in its own font keeps the weight. */
function Hangul({ text }: { readonly text: string }) {
  return <tspan fontFamily="Tumen Hangul">{text}</tspan>;
}

/** How much wider titles run than the sans. */
const TITLE_WIDE = 1.1;

/** True for a title of at most four lines, each inside the panel. */
function fits(title: string, size: number): boolean {
  const lines = wrapped(title, size, TITLE_WIDE);
  return lines.length <= 4 && lines.every((line) => textWidth(line, size) * TITLE_WIDE <= TEXT);
}

/** Lines that fit the panel, broken at spaces. `wide` is how much wider than the sans the face runs. */
function wrapped(text: string, size: number, wide = 1): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) * wide <= TEXT) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** What the picture is of, and one line of when or how much. */
function wordsOf(atlas: Atlas, view: View, speech: Speech): { readonly title: string; readonly line: string } {
  const { t, years } = speech;
  const description = describeView(atlas, view);
  const { route } = description;
  const story = atlas.stories.find((one) => one.id === view.story?.id);
  if (story) return { title: story.title.text, line: story.summary.text };
  if (route) {
    const { span, knownBy } = route;
    const time = span ? years(span.start, span.end, span.openEnd) : t('knownby', { year: String(knownBy ?? '') });
    return { title: route.name.text, line: time };
  }
  const [place, decade] = [view.filter.to[0], view.filter.eras[0]];
  const era = atlas.eraSchemes.flatMap((scheme) => scheme.eras).find((one) => one.id === decade);
  const name = place ? atlas.places[place]?.name : era?.name.text;
  return { title: capital(name ?? t('tagline'), speech), line: headline(description, atlas, speech) };
}

const capital = (text: string, { lang }: Speech): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** The sources that carry most of the view's facts, and how many more there are. */
function sourceLine(atlas: Atlas, evidence: Evidence, view: View, speech: Speech): string {
  const visible = selectRoutes(atlas, view.filter);
  const story = atlas.stories.find((one) => one.id === view.story?.id);
  const routes = atlas.routes.filter((route) =>
    view.selection.route ? route.id === view.selection.route : visible.standing[route.id] !== 'out',
  );
  const facts = story
    ? story.chapters.flatMap((chapter) => chapter.facts)
    : routes.flatMap((route) => [...route.facts, ...route.legs.flatMap((leg) => atlas.legs[leg]?.facts ?? [])]);
  const weight = new Map<string, number>();
  for (const id of new Set(facts))
    for (const { source } of evidence.facts[id]?.sources ?? []) weight.set(source, (weight.get(source) ?? 0) + 1);
  const names = [...weight]
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .flatMap(([id]) => (evidence.sources[id] ? [shortSource(evidence.sources[id])] : []));
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, 3);
  const values = { sources: shown.join('; '), n: distinct.length - shown.length };
  return speech.t(values.n > 0 ? 'preview.sourcesMore' : 'preview.sources', values);
}
