import { ApexList, ApexSet } from '../values/index.ts';
import { raise, raiseNull } from '../values/index.ts';

interface ApexIterator {
    hasnext$0(): boolean | null;
    next$0(): unknown;
}

/** Walks a List, a Set or anything Iterable, of the platform or of a user class. */
export function* iterate(source: unknown): Generator<unknown> {
    if (source === null) {
        raiseNull();
    }
    if (source instanceof ApexList || source instanceof ApexSet) {
        yield* source;
        return;
    }
    const iterable = source as { iterator$0?: () => ApexIterator | null };
    if (typeof iterable.iterator$0 !== 'function') {
        raise('System.TypeException', 'Invalid type for iteration');
    }
    yield* drain(iterable.iterator$0() ?? raiseNull());
}

/** What an Apex Iterator still has. */
export function* drain(iterator: ApexIterator): Generator<unknown> {
    while (iterator.hasnext$0() === true) {
        yield iterator.next$0();
    }
}
