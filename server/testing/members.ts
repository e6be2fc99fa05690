import type { TestApp } from './create-test-app.ts';

export const PASSWORD = 'a long password';
export const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

let addresses = 0;
/** From an address of its own each time, so that no test meets the limit of one address. */
const elsewhere = () => ({ incoming: { socket: { remoteAddress: `10.0.0.${++addresses % 250}` } } });

/** What tests of people do as the owner and as those he adds. */
export const peopleOf = (test: TestApp) => ({
  async signIn(email: string, password = PASSWORD, headers: Record<string, string> = {}) {
    const body = JSON.stringify({ email, password });
    const request = { method: 'POST', headers, body };
    const answer = await test.app.request('/api/auth/sign-in/email', request, elsewhere());
    return { status: answer.status, cookie: cookieOf(answer), answer };
  },
  async add(cookie: string, name: string, role: 'manager' | 'member' = 'member') {
    const email = `${name.toLowerCase()}@example.com`;
    const body = { name, email, password: PASSWORD, role };
    const { id } = (await (await test.call('POST', '/api/members', { cookie, body })).json()) as { id: string };
    return { id, email, cookie: (await this.signIn(email)).cookie };
  },
});
