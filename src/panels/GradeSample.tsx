/** A stretch of line as the map draws a grade of evidence. */
import type { EvidenceGrade } from '../domain/atlas';
import { dashes } from '../theme';

/** 44 x 10 px, in the ink of the text beside it; decorative. */
export function GradeSample({ grade }: { readonly grade: EvidenceGrade }) {
  return (
    <svg className="sample" viewBox="0 0 44 10" width="44" height="10" aria-hidden="true" focusable="false">
      <line
        x1="1"
        x2="43"
        y1="5"
        y2="5"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeDasharray={dashes[grade].join(' ') || undefined}
        strokeLinecap={grade === 'inferred' ? 'round' : 'butt'}
      />
    </svg>
  );
}
