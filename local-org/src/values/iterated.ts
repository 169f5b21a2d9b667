import { raise } from './exception.ts';

/** A collection that refuses changes while a for-each loop runs over it. */
export abstract class Iterated {
    /** How many for-each loops run over this collection now. */
    iterating = 0;

    protected changing(): void {
        if (this.iterating > 0) {
            raise('System.FinalException', 'Cannot modify a collection while it is being iterated.');
        }
    }
}
