// Takes the place of core/roles/fitted.ts where weights are tried out: `npm run recognition -- cross` fits others for every fold.
import { attachTable, evidenceTable, stepTable } from '../../core/roles/fitted.generated.ts';
import { ATTACH_FACTS, EVIDENCE_NAMES, EvidenceWeights, readTable, ROLE_COUNT, type RoleWeights } from '#recognition';
import type { FittedTables } from './fit.ts';

let roles: RoleWeights | undefined;
let levels: Int16Array | undefined;

export function exchangeRoleWeights(tables: Pick<FittedTables, 'evidence' | 'steps' | 'attach'>): void {
  roles = {
    evidence: new EvidenceWeights(tables.evidence, EVIDENCE_NAMES.length),
    steps: readTable(tables.steps, 2 * ROLE_COUNT * ROLE_COUNT),
  };
  levels = readTable(tables.attach, ATTACH_FACTS.length);
}

export function roleWeights(): RoleWeights {
  if (roles === undefined) exchangeRoleWeights({ evidence: evidenceTable, steps: stepTable, attach: attachTable });
  return roles ?? { evidence: new EvidenceWeights('', 0), steps: new Int16Array() };
}

export function attachWeights(): Int16Array {
  if (levels === undefined) roleWeights();
  return levels ?? new Int16Array();
}
