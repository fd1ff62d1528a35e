import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Lookup } from '../../src/web/guarded-lookup.ts';
import type { Proxies } from '../../src/web/proxies.ts';
import { type Served, serve, serveRaw } from './serve.ts';

/** Every name has these addresses. */
export function answering(...addresses: readonly string[]): Lookup {
  return (_, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (all) callback(null, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family);
  };
}

/** No name can be looked up. */
export function failing(code: string): Lookup {
  return (name, _, callback) => callback(Object.assign(new Error(`${code} ${name}`), { code }), '', 0);
}

export interface Forwarding {
  readonly served: Served;
  readonly settings: Proxies;
  /** Who plays which host. */
  readonly hosts: Map<string, RequestListener>;
}

/** A proxy that plays the hosts of the world itself; 127.0.0.1 is asked directly. */
export async function forwarding(): Promise<Forwarding> {
  const hosts = new Map<string, RequestListener>();
  const served = await serve((request, response) => {
    const listener = hosts.get(new URL(request.url ?? '').hostname);
    if (listener === undefined) response.writeHead(502).end();
    else listener(request, response);
  });
  const settings = { http: served.origin, https: '', except: '127.0.0.1' };
  return { served, settings, hosts };
}

/** A proxy whose tunnels all lead to one port of this machine. Gives its address. */
export async function tunnelling(port: number): Promise<string> {
  const own = await serveRaw((socket) => {
    socket.once('data', () => {
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      onTestFinished(() => {
        onward.destroy();
      });
    });
  });
  return `http://127.0.0.1:${own}`;
}
