import { readUpdate } from './read-update.ts';
import { updateCheckContract } from './testing/update-check-suite.ts';

updateCheckContract('every update, before a document sees it', readUpdate);
