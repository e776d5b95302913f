export { type Candidate, candidatesIn, type GapForm } from './candidates.ts';
export { GAP_FACTS } from './gap-fact-list.ts';
export { gapFacts, isLookAlike } from './gap-facts.ts';
export { type Blend, circumstancesOf, type Habits, type JudgedCandidate, overlaps, strength } from './judge.ts';
