import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createRawServer,
  type Server as RawServer,
  type Socket,
} from 'node:net';
import { onTestFinished } from 'vitest';

export interface Served {
  readonly origin: string;
  readonly port: number;
  /** What was asked for, in order. */
  readonly asked: readonly { readonly url: string; readonly headers: IncomingHttpHeaders }[];
}

/** A server of this machine until the test is over. */
export async function serve(listener: RequestListener): Promise<Served> {
  return start(createServer(), 'http://127.0.0.1', listener);
}

/** One with a certificate that a key of these tests has signed; see `authority`. */
export async function serveTls(
  listener: RequestListener,
  certificate: 'valid' | 'expired' = 'valid',
): Promise<Served> {
  const server = createTlsServer({ key: pem('key'), cert: pem(certificate) });
  return start(server, 'https://localhost', listener);
}

export function authority(name: 'valid' | 'expired' = 'valid'): string {
  return pem(name);
}

/** A server that need not speak HTTP. Gives its port. */
export async function serveRaw(listener: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    listener(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return portOf(server);
}

async function start(server: Server, base: string, listener: RequestListener): Promise<Served> {
  const asked: { url: string; headers: IncomingHttpHeaders }[] = [];
  server.on('request', (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    response.on('error', () => {});
    listener(request, response);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = await portOf(server);
  return { origin: `${base}:${port}`, port, asked };
}

async function portOf(server: RawServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function pem(name: string): string {
  return readFileSync(`${import.meta.dirname}/certificates/${name}.pem`, 'utf8');
}
