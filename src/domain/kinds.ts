/** The closed lists of the domain in the order in which readers see them. No schema library, so that the app can hold them. */
import type { EvidenceGrade, FamilyId, MovementKind } from './atlas';

export const movementKinds = [
  'leaving',
  'onward',
  'across',
  'sent',
  'return',
  'north',
] as const satisfies readonly MovementKind[];
export const familyIds = [
  'south',
  'china',
  'russia',
  'asylum',
  'state',
  'north',
] as const satisfies readonly FamilyId[];
export const evidenceGrades = [
  'documented',
  'reported',
  'inferred',
  'contested',
] as const satisfies readonly EvidenceGrade[];
