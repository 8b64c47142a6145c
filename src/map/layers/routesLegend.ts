/** What the lines of routes.ts mean. Apart from them, since the list is there before the live map's code. */
import type { EvidenceGrade, MovementKind } from '../../domain/atlas';
import { evidenceGrades, movementKinds } from '../../domain/kinds';
import type { LegendEntry } from '../legend';

const grades: Readonly<Record<EvidenceGrade, LegendEntry>> = {
  documented: { id: 'documented', group: 'grade', text: 'grade.documented' },
  reported: { id: 'reported', group: 'grade', text: 'grade.reported' },
  inferred: { id: 'inferred', group: 'grade', text: 'grade.inferred' },
  contested: { id: 'contested', group: 'grade', text: 'grade.contested' },
};

/** One entry for each grade: what its dash means. */
export const gradeEntries: readonly LegendEntry[] = evidenceGrades.map((grade) => grades[grade]);
/** One entry for each kind of movement: what its ends mean. */
export const kindEntries: readonly LegendEntry[] = movementKinds.map((kind: MovementKind) => ({
  id: kind,
  group: 'kind',
  text: `kind.${kind}` as const,
}));
