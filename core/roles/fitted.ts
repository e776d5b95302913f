import { ATTACH_FACTS } from './attach.ts';
import { EVIDENCE_NAMES } from './evidence.ts';
import { attachTable, evidenceTable, stepTable } from './fitted.generated.ts';
import { EvidenceWeights, readTable, ROLE_COUNT, type RoleWeights } from './weights.ts';

/** The weights of line roles, read from the generated tables when first asked for. */
export function roleWeights(): RoleWeights {
  roles ??= {
    evidence: new EvidenceWeights(evidenceTable, EVIDENCE_NAMES.length),
    steps: readTable(stepTable, 2 * ROLE_COUNT * ROLE_COUNT),
  };
  return roles;
}

/** The weights that decide under which heading another one belongs. */
export function attachWeights(): Int16Array {
  levels ??= readTable(attachTable, ATTACH_FACTS.length);
  return levels;
}

let roles: RoleWeights | undefined;
let levels: Int16Array | undefined;
