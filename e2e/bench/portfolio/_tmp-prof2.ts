import { openSqliteHere } from '../../../server/storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../../server/sync/fold-document.ts';
import { DEFAULT_JUDGING } from '../../../shared/model/judging.ts';
import { createProject } from '../../../server/projection/project.ts';
import { AccountId } from '../../../shared/model/id.ts';
const store = await openSqliteHere('/tmp/live8/d200/facet.sqlite', { soon: setImmediate, fold: foldDocument });
const day=new Date().toISOString().slice(0,10) as never;
const project=createProject(store);
for(let run=0;run<4;run++){
const b=performance.now();const cpu=process.cpuUsage();
for(let i=1;i<=200;i++) await project(AccountId.parse(`bench-${i}`),day,{judging:DEFAULT_JUDGING,rules:'x'+run,timeZone:'UTC',reviewed:null});
const u=process.cpuUsage(cpu);
console.log(run,'wall',((performance.now()-b)/200).toFixed(2),'cpu',((u.user+u.system)/1000/200).toFixed(2), 'sys',(u.system/1000/200).toFixed(2));
}
await store.close();
