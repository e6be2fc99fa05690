import { chmodSync, cpSync, writeFileSync } from 'node:fs';
import { serverProgram } from '../../../scripts/launcher/server-program.mjs';
import { Api } from '../../fixtures/api.ts';
import { OWNER, SETUP_TOKEN } from '../../fixtures/facet-server.ts';
import { ServerProcess } from '../sync/server-process.ts';
const server = await ServerProcess.create({ args: serverProgram, cwd: process.cwd(), env: { SETUP_TOKEN, LOG_LEVEL: 'warn', PUBLIC_URL: '' } });
const url = `http://127.0.0.1:${server.port}`;
try {
  cpSync('/tmp/live8/kept-400', server.dataDir, { recursive: true }); chmodSync(server.dataDir, 0o700);
  await server.start();
  const api = await Api.signIn({ url } as never, OWNER);
  for (;;) { await new Promise(r=>setTimeout(r,500)); const n = Number(/^facet_projections_waiting (\d+)/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]); const p = await api.json('GET','/api/portfolio') as any; if (n===0 && p.rows.every((r:any)=>r.facts)) { writeFileSync('/tmp/live8/list.json', JSON.stringify(p)); break; } }
} finally { await server.dispose(); }
