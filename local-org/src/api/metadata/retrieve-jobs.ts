import type { User } from '../../org/contract.ts';
import type { RetrieveOutcome, RetrieveSelection } from '../../org/metadata/contract.ts';
import type { ApiContext } from '../context.ts';
import { ApiError } from '../errors.ts';

/** Retrieves are done when they are asked for; what they gave is kept until the server stops, the last twenty. */
const outcomes = new Map<string, RetrieveOutcome>();
const kept = 20;

export function startRetrieve(context: ApiContext, user: User, selection: RetrieveSelection): string {
    const id = context.newId('09S');
    outcomes.set(id, context.deployments.retrieve(selection, user));
    for (const old of outcomes.keys()) {
        if (outcomes.size <= kept) {
            break;
        }
        outcomes.delete(old);
    }
    return id;
}

/** RetrieveResult with its zip in base64. @throws ApiError where the id is unknown */
export function retrieveStatus(context: ApiContext, id: string): Record<string, unknown> {
    const outcome = outcomes.get(id);
    if (outcome === undefined) {
        throw new ApiError(
            404,
            'INVALID_CROSS_REFERENCE_KEY',
            `invalid cross reference id: ${id} in ${context.org.id}`,
        );
    }
    return {
        done: true,
        fileProperties: outcome.files,
        id,
        messages: outcome.messages,
        status: 'Succeeded',
        success: true,
        zipFile: Buffer.from(outcome.zip).toString('base64'),
    };
}
