import type { User } from '../../org/contract.ts';
import type { ApiContext } from '../context.ts';
import type { SoapNode } from './envelope.ts';

export interface SoapRequest {
    readonly context: ApiContext;
    readonly user: User;
    readonly token: string;
    /** e.g. `66.0`. */
    readonly version: string;
    readonly body: SoapNode;
    readonly header: SoapNode;
}

/** XML inside the response element, and inside the header where there is one. */
export interface SoapAnswer {
    readonly result: string;
    readonly header?: string;
}

export type SoapOperation = (request: SoapRequest) => SoapAnswer;
