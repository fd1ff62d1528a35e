/**
 * How many may be under way at once: so many in all, and so many for one host. Whoever waits for a host takes nobody
 * else's place, and hosts take turns.
 */
export interface Gates {
  /** Does it when there is room; does not do it at all while its host rests. Rejects as `act` does. */
  readonly through: <T>(host: string, act: () => Promise<T>) => Promise<T | Resting>;
  /** Nobody goes to this host before that moment, nor do those who wait for it now. Only ever makes a rest longer. */
  readonly pause: (host: string, until: Date) => void;
}

export interface Resting {
  readonly kind: 'resting';
  readonly until: Date;
}

export interface GateOptions {
  readonly all: number;
  readonly perHost: number;
  readonly now: () => Date;
}

interface Host {
  running: number;
  until: Date | null;
  readonly waiting: Set<Waiting>;
}

interface Waiting {
  readonly start: () => void;
  readonly rest: (until: Date) => void;
}

export function openGates({ all, perHost, now }: GateOptions): Gates {
  const hosts = new Map<string, Host>();
  // Hosts that could go on as soon as there is room in all, in the order of their turns.
  const ready = new Set<Host>();
  let running = 0;

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    const host: Host = { running: 0, until: null, waiting: new Set() };
    hosts.set(name, host);
    return host;
  };

  const queue = (host: Host): void => {
    if (host.waiting.size > 0 && host.running < perHost) ready.add(host);
  };

  const goOn = (): void => {
    for (const host of ready) {
      if (running >= all) return;
      ready.delete(host);
      const [first] = host.waiting;
      if (first === undefined) continue; // it rests
      host.waiting.delete(first);
      running += 1;
      host.running += 1;
      queue(host); // at the end, behind those that have not had their turn
      first.start();
    }
  };

  const leave = (host: Host): void => {
    running -= 1;
    host.running -= 1;
    queue(host);
    goOn();
  };

  return {
    through(name, act) {
      const host = hostOf(name);
      if (host.until !== null && now() < host.until)
        return Promise.resolve({ kind: 'resting', until: host.until });
      return new Promise((resolve, reject) => {
        const start = () => {
          const acted = Promise.resolve().then(act);
          acted.then(resolve, reject).finally(() => leave(host));
        };
        host.waiting.add({ start, rest: (until) => resolve({ kind: 'resting', until }) });
        queue(host);
        goOn();
      });
    },

    pause(name, until) {
      const host = hostOf(name);
      if (until <= now() || (host.until !== null && until <= host.until)) return;
      host.until = until;
      const waiting = [...host.waiting];
      host.waiting.clear();
      for (const { rest } of waiting) rest(until);
    },
  };
}
