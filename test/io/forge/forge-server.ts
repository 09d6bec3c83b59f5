/** A forge on localhost that answers as a test says and records every request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
}

export type Answer =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is closed without an answer. */
  | 'reset'
  /** Half of an answer, and then the connection is closed. */
  | 'cut'
  | 'hang';

export interface Forge extends AsyncDisposable {
  readonly url: string;
  readonly seen: readonly Seen[];
}

/** Answers by the url's path and query; a list is answered one by one, its last again and again. Else 404. */
export async function startForge(
  routes: Readonly<Record<string, Answer | readonly Answer[]>>,
): Promise<Forge> {
  const seen: Seen[] = [];
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push({ method: request.method ?? '', url, authorization: request.headers.authorization });
    const count = asked.get(url) ?? 0;
    asked.set(url, count + 1);
    const answers: readonly Answer[] = [
      routes[url] ?? { json: { message: 'Not Found' }, status: 404 },
    ].flat();
    const answer = answers[Math.min(count, answers.length - 1)];
    if (answer !== undefined) {
      respond(answer, { request, response });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function respond(answer: Answer, { request, response }: Exchange): void {
  if (answer === 'hang') {
    return;
  }
  if (answer === 'reset') {
    request.socket.destroy();
    return;
  }
  if (answer === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"name": ', () => request.socket.destroy());
    return;
  }
  response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
  response.end('json' in answer ? JSON.stringify(answer.json) : answer.text);
}

/** A file as GitHub's contents endpoint gives it: base64 in lines of 60. */
export function fileAnswer(path: string, text: string | Uint8Array): { json: Record<string, unknown> } {
  const bytes = Buffer.from(text);
  const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    json: {
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      name: path.split('/').at(-1),
      path,
      content,
    },
  };
}

export function folderAnswer(entries: Readonly<Record<string, string>>): { json: unknown } {
  return { json: Object.entries(entries).map(([name, type]) => ({ name, type, path: `any/${name}` })) };
}
