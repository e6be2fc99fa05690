import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';

export type Asked = { method: string; path: string; body: unknown };

/** A server made of answers: what is asked of it is kept. An answer is a status and a body, or the lack of one. */
export const stubServer = (
  answers: (asked: Asked) => { status?: number; body?: unknown } | 'unreachable',
): { asked: Asked[] } => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const one = { method: init.method ?? 'GET', path, body: init.body ? JSON.parse(String(init.body)) : undefined };
    asked.push(one);
    const answer = answers(one);
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(answer.body ?? {}), {
      status: answer.status ?? 200,
      headers: { 'content-type': 'application/json' },
    });
  });
  return { asked };
};

export const failure = (status: number, code: string) => ({ status, body: { error: { code, message: code } } });

export const renderWithQueries = (children: ReactNode): RenderResult =>
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      {children}
    </QueryClientProvider>,
  );
