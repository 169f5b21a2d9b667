import getQueue from '@salesforce/apex/MqaQueueController.getQueue';

/** The component has the name of what Apex answers. */
export type QueueAnswer = MqaQueue;

/** Most rows that Apex gives at once. */
const MOST_AT_ONCE = 500;

/**
 * Reads rows of the queue, in as few calls as there need be: one up to 500 rows.
 * @param choice what to read; what it leaves out is as the person saved it
 * @param first rows to pass over
 * @param count rows wanted; fewer when there are no more
 */
export async function readQueue(
    choice: Partial<MqaQueueChoice>,
    first: number,
    count: number,
): Promise<QueueAnswer> {
    const { filter = null, sortBy = null, descending = null } = choice;
    const size = Math.min(count, MOST_AT_ONCE);
    const page = await getQueue({ filter, sortBy, descending, first, size });
    if (page.rows.length < size || count === size) {
        return page;
    }
    const rest = await readQueue(choice, first + size, count - size);
    return { ...rest, rows: [...page.rows, ...rest.rows] };
}
