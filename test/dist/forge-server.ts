/**
 * A forge on localhost: serves the branches and files that it is given, as GitHub's REST API or as Gitea's
 * (docs.github.com/rest, "Repositories"; Gitea's swagger, "repository"), and records every request.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { repository } from './sandbox.ts';

interface Branch {
  readonly sha: string;
  /** Text by path. */
  readonly files: Readonly<Record<string, string>>;
}

interface ForgeData {
  readonly shape: 'github' | 'gitea';
  readonly branches: Readonly<Record<string, Branch>>;
  /** Instead of every answer; `silence`: none, and after a while the connection is gone. */
  readonly failure?: 'silence' | { readonly status: number };
}

interface Request {
  readonly method: string;
  readonly path: string;
  /** Those that a server could act on; of the token only its scheme. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface Forge extends AsyncDisposable {
  /** GITHUB_API_URL. */
  readonly url: string;
  readonly seen: readonly Request[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export async function startForge(data: ForgeData): Promise<Forge> {
  const seen: Request[] = [];
  const prefix = data.shape === 'gitea' ? '/api/v1' : '';
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    seen.push({ method: request.method ?? '', path, headers: telling(request) });
    if (data.failure === 'silence') {
      setTimeout(() => request.socket.destroy(), 400);
      return;
    }
    const { status, body } =
      data.failure === undefined ? answer(data, path.slice(prefix.length)) : failed(data.failure.status);
    send(response, status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function telling({ headers }: IncomingMessage): Request['headers'] {
  return Object.entries(headers)
    .filter(([name]) => ['accept', 'authorization', 'cookie', 'x-github-api-version'].includes(name))
    .map(([name, value]) => {
      const text = String(value);
      return { name, value: name === 'authorization' ? text.replace(/\S+$/, '(hidden)') : text };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function failed(status: number): Answer {
  return { status, body: { message: `answered ${status}`, documentation_url: 'https://forge.example/docs' } };
}

function answer(data: ForgeData, path: string): Answer {
  const { pathname, searchParams } = new URL(path, 'http://forge.example');
  const root = `/repos/${repository}`;
  if (pathname === root) return { status: 200, body: { full_name: repository, default_branch: 'main' } };
  const [kind, ...rest] = pathname
    .slice(root.length + 1)
    .split('/')
    .map(decodeURIComponent);
  if (!pathname.startsWith(`${root}/`)) return failed(404);
  if (kind === 'branches') return branchAnswer(data, rest.join('/'));
  if (kind === 'git' && rest[0] === 'commits') return commitAnswer(data, rest[1] ?? '');
  if (kind === 'contents') return contentsAnswer(data, rest.join('/'), searchParams.get('ref') ?? 'main');
  return failed(404);
}

function branchAnswer({ shape, branches }: ForgeData, name: string): Answer {
  const branch = branches[name];
  if (branch === undefined) return failed(404);
  const commit = shape === 'github' ? { sha: branch.sha } : { id: branch.sha };
  return { status: 200, body: { name, commit } };
}

function commitAnswer({ branches }: ForgeData, sha: string): Answer {
  const known = Object.values(branches).some((branch) => branch.sha === sha);
  return known ? { status: 200, body: { sha } } : failed(404);
}

function contentsAnswer({ branches }: ForgeData, path: string, ref: string): Answer {
  const branch = Object.entries(branches).find(([name, { sha }]) => name === ref || sha === ref)?.[1];
  if (branch === undefined) return failed(404);
  const text = branch.files[path];
  if (text !== undefined) return { status: 200, body: file(path, text) };
  const entries = Object.keys(branch.files).filter((name) => posix.dirname(name) === path);
  return entries.length === 0
    ? failed(404)
    : {
        status: 200,
        body: entries.map((name) => ({ type: 'file', name: posix.basename(name), path: name })),
      };
}

function file(path: string, text: string): unknown {
  const bytes = Buffer.from(text);
  return {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name: posix.basename(path),
    path,
    sha: createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex'),
    content: bytes.toString('base64').replace(/.{60}/g, '$&\n'),
  };
}
