import { auditContract } from '../testing/audit-contract.ts';
import { storeContract } from '../testing/contract-suite.ts';
import { portfolioContract } from '../testing/portfolio-contract.ts';
import { openMemory } from './open-memory.ts';

storeContract('memory', async (fold) => openMemory({ fold }));
auditContract('memory', async (fold) => openMemory({ fold }));
portfolioContract('memory', async (fold) => openMemory({ fold }));
