export { ATTACH_FACTS, GrowingTree, type HeadingLine } from './attach.ts';
export { isPossible } from './decode.ts';
export { EVIDENCE_NAMES, evidenceOf } from './evidence.ts';
export { type LineRole, OPEN_ROLES } from './line-role.ts';
export type { PlacedLine } from './surroundings.ts';
export { EvidenceWeights, ROLE_COUNT, readTable, type RoleWeights, writeTable } from './weights.ts';
export { classify } from '../syntax/classify.ts';
export { placeLines } from '../syntax/place-lines.ts';
export { splitLines } from '../text/source-text.ts';
