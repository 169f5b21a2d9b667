/** The JavaScript properties under which instances answer calls. */

/** The slot of a method that is alone with its name and arity in its class chain. */
export function slotOf(name: string, arity: number): string {
    return `${name.toLowerCase()}$${arity}`;
}
