/** What tests do with wires: the kit replaces Apex methods by adapters that tests feed. */
interface WireTestAdapter<Data> {
    emit(data: Data): void;
    error(body?: { message: string } | { message: string }[], status?: number, statusText?: string): void;
    getLastConfig(): Record<string, unknown> | undefined;
}

declare namespace jest {
    interface Matchers<R> {
        /** From @sa11y/jest: the element has no accessibility fault that can be found by rules. */
        toBeAccessible(): Promise<R>;
    }
}
