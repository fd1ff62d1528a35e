/** Lets so many be at something at once; the others wait, in the order in which they came. */
export interface Turns {
  /** @returns what ends the turn, to be called once */
  readonly take: () => Promise<() => void>;
}

export function openTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return {
    take: async () => {
      if (running < atOnce) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return end;
    },
  };
}
