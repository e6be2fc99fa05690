import { storeContract } from '../testing/contract-suite.ts';
import { openMemory } from './open-memory.ts';

storeContract('memory', async (fold) => openMemory({ fold }));
