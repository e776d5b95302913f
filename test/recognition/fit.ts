// Makes core/roles/fitted.generated.ts and core/placeholder/fitted.generated.ts from the labelled documents of the tuning part.
import { writeTable } from '#recognition';
import type { Blend } from '#placeholders';
import type { MarkedDocument } from './marked-document.ts';
import { attachSamples, roleSample } from './samples.ts';
import { fitAttach } from './train-attach.ts';
import { fitCandidates, candidateSample } from './train-candidates.ts';
import { FIT, fitRoles } from './train-roles.ts';

export interface FittedTables {
  readonly evidence: string;
  readonly steps: string;
  readonly attach: string;
  readonly gaps: string;
  readonly blend: Blend;
}

/** `forms` are documents of one line each, for gaps; `small` ones of a few lines, for the outline. */
export function fitTables(
  documents: readonly MarkedDocument[],
  forms: readonly MarkedDocument[],
  small: readonly MarkedDocument[],
  without?: (evidence: string) => boolean,
  runs = FIT.runs,
): FittedTables {
  const { evidence, steps } = fitRoles(
    [...documents, ...small].map(roleSample),
    without === undefined ? { ...FIT, runs } : { ...FIT, runs, without },
  );
  const gaps = fitCandidates(
    documents.map(document => candidateSample(document)),
    forms.map(form => candidateSample(form, true)),
    without,
  );
  const hundredths = (weights: Float64Array): Float64Array => weights.map(weight => weight * 100);
  return {
    evidence: writeTable(hundredths(evidence)),
    steps: writeTable(hundredths(steps)),
    attach: writeTable(hundredths(fitAttach([...documents, ...small].flatMap(attachSamples)))),
    gaps: writeTable(hundredths(gaps.weights)),
    blend: rounded(gaps.blend),
  };
}

function rounded({ bias, local, habit, mass, near, lookAlike, lookAlikeAmongPlaceholders }: Blend): Blend {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return {
    bias: round(bias),
    local: round(local),
    habit: round(habit),
    mass: round(mass),
    near: round(near),
    lookAlike: round(lookAlike),
    lookAlikeAmongPlaceholders: round(lookAlikeAmongPlaceholders),
  };
}

/** The generated modules by their file. */
export function generatedModules({ evidence, steps, attach, gaps, blend }: FittedTables): Readonly<Record<string, string>> {
  return {
    'core/roles/fitted.generated.ts': module([
      ['evidenceTable', literal(evidence)],
      ['stepTable', literal(steps)],
      ['attachTable', literal(attach)],
    ]),
    'core/placeholder/fitted.generated.ts': module([
      ['candidateTable', literal(gaps)],
      [
        'blend',
        `{ ${Object.entries(blend)
          .map(([name, value]) => `${name}: ${value}`)
          .join(', ')} }`,
      ],
    ]),
  };
}

function module(constants: readonly (readonly [string, string])[]): string {
  return [
    '// Made by `npm run recognition -- fit` from test/recognition/tuning. Do not edit.',
    ...constants.map(([name, value]) => `export const ${name} =\n  ${value};`),
    '',
  ].join('\n');
}

function literal(text: string): string {
  return (text.match(/.{1,120}/gsu) ?? []).map(part => `'${part}'`).join(' +\n  ');
}
