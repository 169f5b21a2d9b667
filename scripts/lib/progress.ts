/** Says on the console what is being done, for how long, and how far it is. */
export class Progress {
    private readonly started = Date.now();

    /** Runs one named step and prints its outcome with the seconds it took. */
    async step<T>(
        name: string,
        work: () => Promise<T>,
        outcome: (result: T) => string = () => 'done',
    ): Promise<T> {
        const begin = Date.now();
        process.stdout.write(`${this.elapsed()}  ${name} … `);
        try {
            const result = await work();
            console.log(`${outcome(result)} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
            return result;
        } catch (error) {
            console.log('failed');
            throw error;
        }
    }

    private elapsed(): string {
        return `${String(Math.round((Date.now() - this.started) / 1000)).padStart(4)} s`;
    }
}
