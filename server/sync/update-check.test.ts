import * as Y from 'yjs';
import { changesNothing } from './changes-nothing.ts';
import { updateCheckContract } from './testing/update-check-suite.ts';

updateCheckContract('what a read-only layer asks', (update) => changesNothing(new Y.Doc(), update));
