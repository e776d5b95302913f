export { type Candidate, candidatesIn, FORMS, type GapForm } from './candidates.ts';
export { GAP_FACTS } from './gap-fact-list.ts';
export { gapFacts, isLookAlike } from './gap-facts.ts';
export { type Blend, choose, circumstancesOf, finalScore, type Habits, type JudgedCandidate, overlaps, strength } from './judge.ts';
