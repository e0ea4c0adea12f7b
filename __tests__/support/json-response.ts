import type { ServerResponse } from 'node:http';

/** Answers a request with a JSON object. */
export function respondWithJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
