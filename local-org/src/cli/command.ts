/** A command of the command line: takes its arguments and gives the exit code. */
export type Command = (args: readonly string[]) => number | Promise<number>;

/** The command was called wrongly, or can't do its work: the message says what to do. Exit code 2. */
export class UsageError extends Error {}
