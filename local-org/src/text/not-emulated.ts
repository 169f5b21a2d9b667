/** Thrown wherever Salesforce offers something that the local org does not emulate. Apex cannot catch it. */
export class NotEmulatedError extends Error {
    readonly feature: string;
    constructor(feature: string) {
        super(`NOT_EMULATED: ${feature}`);
        this.name = 'NotEmulatedError';
        this.feature = feature;
    }
}
