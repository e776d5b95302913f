export { type Candidate, candidatesIn, type PlaceholderForm } from './candidates.ts';
export { CANDIDATE_FACTS } from './candidate-fact-list.ts';
export { candidateFacts, isLookAlike } from './candidate-facts.ts';
export { type Habit, habitOf } from './habit.ts';
export { type Blend, circumstancesOf, type Habits, type JudgedCandidate, overlaps, strength } from './judge.ts';
