import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillPortfolio } from './fill.ts';
import { openSqliteHere } from '../../../server/storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../../server/sync/fold-document.ts';
import { docFromUpdates } from '../../../shared/document/doc-from-updates.ts';
import { readAccount } from '../../../shared/document/read.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { measure } from '../../../shared/rules/measures.ts';
import { headline } from '../../../shared/rules/headline.ts';
import { findings } from '../../../shared/rules/findings/findings.ts';
import { portfolioFacts } from '../../../shared/rules/portfolio/portfolio-facts.ts';
import { DEFAULT_JUDGING } from '../../../shared/model/judging.ts';
import { readingsOn } from '../../../shared/rules/over-time/measures-over-time.ts';
import { createProject } from '../../../server/projection/project.ts';
import { AccountId } from '../../../shared/model/id.ts';
const folder='/tmp/live8/d200';
const N=200;
if(!existsSync(join(folder,'facet.db'))&&!existsSync(join(folder,'facet.sqlite'))){ await fillPortfolio(folder,{accounts:N,people:60}); }
const store = await openSqliteHere(join(folder, (await import('../../../server/storage/data-folder.ts')).DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
const T: Record<string,number>={};
const t=<R>(k:string,f:()=>R):R=>{const b=performance.now();const r=f();T[k]=(T[k]??0)+performance.now()-b;return r;};
const day=new Date().toISOString().slice(0,10) as never;
for(let run=0;run<2;run++){
for(const k of Object.keys(T)) T[k]=0;
for(let i=1;i<=N;i++){
 const id=AccountId.parse(`bench-${i}`);
 let b=performance.now();
 const lastSeq=await store.accounts.lastSeq(id); await store.accounts.lastEdit(id);
 T.seq=(T.seq??0)+performance.now()-b; b=performance.now();
 const a=await store.documents.load(id,'map'); const c=await store.documents.load(id,'inside');
 T.load=(T.load??0)+performance.now()-b;
 const map=t('decode',()=>docFromUpdates(a.snapshot?[a.snapshot.data,...a.updates]:a.updates));
 const inside=t('decode',()=>docFromUpdates(c.snapshot?[c.snapshot.data,...c.updates]:c.updates));
 const {account}=t('read',()=>readAccount({map,inside,talk:null}));
 const network=t('network',()=>networkOn(account,day,{today:day}));
 const measures=t('measure',()=>measure(network));
 t('headline',()=>headline(network,measures));
 const stages={settings:DEFAULT_JUDGING.stages};
 const {open}=t('findings',()=>findings(network,{measures,stages,edited:null,reviewed:null,settings:DEFAULT_JUDGING.findings,guest:false}));
 t('facts',()=>portfolioFacts({network,measures,open,stages}));
 t('curve',()=>{const days=portfolioFacts({network,measures,open,stages}).curve.days; return days;});
 map.destroy();inside.destroy();
}
const b=performance.now();
const project=createProject(store);
const cpu=process.cpuUsage();
for(let i=1;i<=N;i++) await project(AccountId.parse(`bench-${i}`),day,{judging:DEFAULT_JUDGING,rules:'x'+run,timeZone:'UTC',reviewed:null});
const u=process.cpuUsage(cpu);
console.log(run,'project',((performance.now()-b)/N).toFixed(2),'ms cpu',((u.user+u.system)/1000/N).toFixed(2),Object.fromEntries(Object.entries(T).map(([k,v])=>[k,(v/N).toFixed(2)])));
}
await store.close();
