import { UsageError, type Command } from '../command.ts';

/** Writes COVERAGE.md from what the code says it emulates. */
export const command: Command = () => {
    throw new UsageError('NOT_EMULATED: coverage-report');
};
