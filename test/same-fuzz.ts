import fc from 'fast-check';

// The same commit gives the same answer every time. `NEWS_FUZZ=random npx vitest run` tries inputs that nobody has
// tried; a number repeats a run that failed.
const asked = process.env.NEWS_FUZZ;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_122) });
