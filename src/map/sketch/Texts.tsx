/** Words on a Sketch: names on lines, places and gates. */
import { Fragment } from 'react';
import type { Lang } from '../../domain/atlas';
import { widths } from '../../theme';
import { gateIcons, iconPaths } from '../MapIcon';
import { gateBox, gateSizes, type GateLabel } from './gateLabels';
import { NAME_SIZE } from './nameLabels';
import type { Paint } from './paint';
import { pathData } from './pathData';
import { leading, sizes, type PlacedLabel } from './placeTexts';
import type { Scene } from './scene';

interface TextsProps {
  readonly scene: Scene;
  readonly paint: Paint;
  readonly prefix: string;
  readonly lang: Lang;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Names of routes, set on their curve (or beside it). */
export function Names({ scene, paint, prefix }: TextsProps) {
  return (
    <g
      fontFamily={paint.serif}
      fontStyle="italic"
      fontSize={NAME_SIZE}
      stroke={paint.land}
      strokeWidth="4"
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {scene.names.map((name) => {
        const id = `${prefix}n-${name.route}`;
        const look = name.look === 'maybe' ? { fillOpacity: 0.7 } : {};
        if (!name.path)
          return (
            <text
              key={name.route}
              x={tenth(name.at[0])}
              y={tenth(name.at[1])}
              fill={paint.lineText(name.family)}
              {...look}
            >
              {name.text}
            </text>
          );
        // The curve stands outside the text: not every renderer of SVG looks for it inside. All halos come before all
        // letters: letters on a curve are painted one by one, and a halo would cut the letter before it.
        return (
          <Fragment key={name.route}>
            <path id={id} d={pathData([name.path], 0.03)} stroke="none" fill="none" />
            {(['halo', 'letters'] as const).map((pass) => (
              <text
                key={pass}
                fill={pass === 'halo' ? 'none' : paint.lineText(name.family)}
                stroke={pass === 'halo' ? undefined : 'none'}
                textAnchor="middle"
                dominantBaseline="central"
                {...look}
              >
                <textPath href={`#${id}`} startOffset="50%">
                  {name.text}
                </textPath>
              </text>
            ))}
          </Fragment>
        );
      })}
    </g>
  );
}

/** Names and figures of places. */
export function Places({ scene, paint, lang }: TextsProps) {
  return (
    <g
      fontFamily={paint.sans}
      fill={paint.ink2}
      stroke={paint.land}
      strokeWidth="2.8"
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {scene.labels.map((label) => (
        <PlaceText key={label.id} label={label} paint={paint} lang={lang} />
      ))}
    </g>
  );
}

function PlaceText({
  label,
  paint,
  lang,
}: {
  readonly label: PlacedLabel;
  readonly paint: Paint;
  readonly lang: Lang;
}) {
  return label.blocks.map(({ anchor, x, top, lines }) => {
    let y = top - 2;
    return (
      <text key={top} textAnchor={anchor === 'start' ? undefined : anchor}>
        {lines.map(({ role, text }) => {
          y += leading[role];
          return (
            <tspan
              key={role}
              x={tenth(x)}
              y={tenth(y)}
              fontSize={sizes[role] + (role === 'name' && label.strong ? 1 : 0)}
              fontWeight={role === 'figure' || (role === 'name' && label.strong) ? 600 : undefined}
              fill={role === 'figure' ? paint.ink : undefined}
              lang={role === 'second' ? (lang === 'ko' ? 'en' : 'ko') : undefined}
            >
              {text}
            </tspan>
          );
        })}
      </text>
    );
  });
}

/** Rules where lines leave the picture, with what lies there; on narrow maps boxes with an arrow and the number of routes. */
export function GateTexts({ scene, paint }: TextsProps) {
  return (
    <g fontFamily={paint.sans} fill={paint.ink}>
      {scene.gates.map((label) => (
        <g key={label.gate.place} data-gate={label.gate.place}>
          {label.gate.rules.length > 0 ? (
            <path d={pathData(label.gate.rules)} stroke={paint.ink2} strokeWidth={widths.branch} fill="none" />
          ) : null}
          {label.boxed ? <BoxedGate label={label} paint={paint} /> : <RuledGate label={label} paint={paint} />}
        </g>
      ))}
    </g>
  );
}

interface GateProps {
  readonly label: GateLabel;
  readonly paint: Paint;
}

function RuledGate({ label: { box, text }, paint }: GateProps) {
  return (
    <text
      x={tenth(box.x)}
      y={tenth(box.y + 12)}
      fontSize={gateSizes.ruled}
      fontWeight="600"
      stroke={paint.land}
      strokeWidth="2.8"
      paintOrder="stroke"
      strokeLinejoin="round"
    >
      {text}
    </text>
  );
}

function BoxedGate({ label: { gate, box, text, count }, paint }: GateProps) {
  const { x, y, width, height } = box;
  const arrowFirst = gate.edge === 'left';
  const start = x + gateBox.padding + (arrowFirst ? gateBox.arrow : 0);
  const arrow = arrowFirst ? x + gateBox.padding - 3 : x + width - gateBox.padding - 13;
  return (
    <>
      <rect
        x={tenth(x)}
        y={tenth(y)}
        width={tenth(width)}
        height={tenth(height)}
        rx="3"
        fill={paint.paper}
        stroke={paint.rule2}
      />
      <path
        d={iconPaths[gateIcons[gate.edge]]}
        transform={`translate(${tenth(arrow)} ${tenth(y + height / 2 - 8)}) scale(.8)`}
        stroke={paint.ink}
        strokeWidth="1.6"
        fill="none"
      />
      <text x={tenth(start)} fontSize={gateSizes.boxed} fontWeight="600">
        <tspan x={tenth(start)} y={tenth(y + (count ? 17 : height / 2 + 4.5))}>
          {text}
        </tspan>
        {count ? (
          <tspan x={tenth(start)} y={tenth(y + 32)} fontSize={gateSizes.count} fontWeight="400" fill={paint.ink3}>
            {count}
          </tspan>
        ) : null}
      </text>
    </>
  );
}

/** The outline of the inset on the main map. */
export function InsetFrame({ scene: { insetBox }, paint }: TextsProps) {
  if (!insetBox) return null;
  const { x, y, width, height, word } = insetBox;
  return (
    <g fontFamily={paint.sans} fontSize="10.5" fill={paint.ink3}>
      <rect
        x={tenth(x)}
        y={tenth(y)}
        width={tenth(width)}
        height={tenth(height)}
        fill="none"
        stroke={paint.ink3}
        strokeWidth="0.8"
      />
      <text x={tenth(x)} y={tenth(y + height + 11)} stroke={paint.land} strokeWidth="2.6" paintOrder="stroke">
        {word}
      </text>
    </g>
  );
}
