/** The sample beside a legend entry, drawn by the same numbers as the map. */
import type { ReactNode } from 'react';
import type { EvidenceGrade } from '../domain/atlas';
import { dashes, widths } from '../theme';
import type { LegendEntry } from './legend';

const isGrade = (id: string): id is EvidenceGrade => Object.hasOwn(dashes, id);

/** 36 x 16 px, decorative. */
export function LegendSample({ entry }: { readonly entry: LegendEntry }) {
  return <Sample>{isGrade(entry.id) ? <GradeLine grade={entry.id} /> : <Circles id={entry.id} />}</Sample>;
}

/** A circle of people as large as on the map. */
export function CircleSample({ radius }: { readonly radius: number }) {
  return (
    <Sample>
      <g strokeWidth="0.9" className="legend-circle">
        <circle cx="18" cy="8" r={radius.toFixed(1)} className="legend-fill" />
      </g>
    </Sample>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 36 16"
      width="36"
      height="16"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
    >
      {children}
    </svg>
  );
}

function GradeLine({ grade }: { readonly grade: EvidenceGrade }) {
  // A sample is shorter than a line: the long dash is cut so that its gap shows twice.
  const dash = grade === 'reported' ? [10, 2.8] : dashes[grade];
  return (
    <path
      d="M0 8h36"
      strokeWidth={widths.line}
      strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      strokeLinecap={grade === 'inferred' ? 'round' : undefined}
    />
  );
}

function Circles({ id }: { readonly id: string }) {
  return (
    <g strokeWidth="0.9" className="legend-circle">
      {id === 'range' ? <circle cx="18" cy="8" r="7" strokeDasharray="2.2 2" /> : null}
      {id === 'cumulative' ? <circle cx="18" cy="8" r="7" /> : null}
      <circle
        cx="18"
        cy="8"
        r={id === 'range' ? 3 : 4.8}
        className="legend-fill"
        strokeDasharray={id === 'outside' ? '2.2 2' : undefined}
      />
    </g>
  );
}
